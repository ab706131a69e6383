import TestSupport
import Testing

@Suite(.timed) struct RuleTests {
  @Test(arguments: Rule.pure + Rule.network)
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
      try Rule.findings(Rule.pure, in: file) == [
        """
        Sources/A/B.swift:2: the clock: take the time as an argument, or from the `Environment`
        """
      ])
  }

  @Test func `the pure targets are pure`() throws {
    for file in try SourceTree.sources.get()
    where !Targets.live.contains(file.target) {
      for finding in try Rule.findings(Rule.pure, in: file) { Issue.record("\(finding)") }
    }
  }

  @Test(arguments: ["Sources", "Tests"])
  func `nothing reaches the network`(folder: String) throws {
    for file in try SourceTree.files(in: folder, ["swift", "h"]) {
      for finding in try Rule.findings(Rule.network, in: file) { Issue.record("\(finding)") }
    }
  }
}
