import Testing

@Suite struct RuleTests {
  @Test(arguments: Rule.pure + Rule.everywhere + Rule.network)
  func `finds what breaks it and nothing else`(rule: Rule) throws {
    for example in rule.breaks {
      #expect(try rule.lines(in: "\n" + example) == [2], "\(example)")
    }
    for example in rule.keeps {
      #expect(try rule.lines(in: example) == [], "\(example)")
    }
  }

  @Test func `says where, what and what to do instead`() throws {
    let file = SourceFile(path: "Sources/A/B.swift", text: "// Date()\nlet now = Date()\n")
    #expect(
      try Rule.pure.flatMap { try $0.findings(in: file) } == [
        """
        Sources/A/B.swift:2: the clock: take the time as an argument, or from the `Environment`
        """
      ])
  }

  @Test(arguments: Rule.pure)
  func `keeps the pure targets pure`(rule: Rule) throws {
    for file in try SourceTree.files(in: "Sources", ["swift"])
    where !Imports.live.contains(file.target) {
      for finding in try rule.findings(in: file) { Issue.record("\(finding)") }
    }
  }

  @Test(arguments: Rule.everywhere)
  func `holds in every source`(rule: Rule) throws {
    for file in try SourceTree.files(in: "Sources", ["swift"]) {
      for finding in try rule.findings(in: file) { Issue.record("\(finding)") }
    }
  }

  @Test(arguments: Rule.network)
  func `keeps the network out of sources and tests`(rule: Rule) throws {
    for file in try SourceTree.files(in: "Sources", ["swift", "h"])
      + SourceTree.files(in: "Tests", ["swift", "h"])
    {
      for finding in try rule.findings(in: file) { Issue.record("\(finding)") }
    }
  }
}
