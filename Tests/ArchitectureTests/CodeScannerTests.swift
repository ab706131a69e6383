import TestSupport
import Testing

@Suite(.timed) struct CodeScannerTests {
  @Test(arguments: [
    #"x // print()"#,
    #"x /* print() */"#,
    #"x /* a /* print() */ print() */"#,
    #"x = "print()""#,
    #"x = "a \" print()""#,
    ##"x = #"a " print()"#"##,
    ##"x = #"a \(print())"#"##,
    "x = \"\"\"\n  say \"print()\" here\n  \"\"\"",
    "func `print() is blanked`() { x }",
  ])
  func `blanks what is not code`(text: String) {
    let code = CodeScanner.code(in: text)
    #expect(!code.contains("print()"))
    #expect(code.contains("x"))
  }

  @Test(arguments: [
    #"print() // said"#,
    #"/* said */ print()"#,
    #"x = "said" + print()"#,
    #"x = "\\" + print()"#,
    #"x = "said \(print()) twice""#,
    #"x = "said \(name("a)b", (1))) \(print())""#,
    ##"x = #"said \#(print())"#"##,
    "x = \"\"\"\n  said \\(print())\n  \"\"\"",
    #"x = /a"b/"# + "\nprint()",
    #"x = "unfinished"# + "\nprint()",
    "x = \"é 👩‍🚀\"; print()",
  ])
  func `keeps the code around it`(text: String) {
    #expect(CodeScanner.code(in: text).contains("print()"))
  }

  @Test func `keeps every line where it was`() {
    let text = "a\n/* b\n c */ d\n\"\"\"\n e\n \"\"\"\nf"
    #expect(
      CodeScanner.code(in: text).split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.contains { $0.isLetter }
      } == [true, false, true, false, false, false, true])
  }
}
