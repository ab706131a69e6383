import TestSupport
import Testing
import TextBasics

@Suite(.timed) struct NearestTests {
  private let known = ["ask", "kind", "competency", "follow-ups", "listens-for"]

  @Test(arguments: [
    ("kinds", "kind"), ("KIND", "kind"), ("competancy", "competency"), ("comptency", "competency"),
    ("follow_ups", "follow-ups"), ("lsitens-for", "listens-for"), ("aks", "ask"),
  ])
  func `a word that differs by few letters is the one that was meant`(found: String, meant: String)
  {
    #expect(nearest(to: found, among: known) == meant)
  }

  @Test(arguments: ["", "time", "level", "comp", "listens"])
  func `a word that differs by many is not`(found: String) {
    #expect(nearest(to: found, among: known) == nil)
  }

  @Test func `a short word may differ by as many edits as are allowed in any`() {
    #expect(nearest(to: "x", among: ["y"]) == nil)
    #expect(nearest(to: "x", among: ["y"], least: 1) == "y")
  }

  @Test func `of two equally near words the first is taken`() {
    #expect(nearest(to: "bat", among: ["cat", "rat"]) == "cat")
    #expect(nearest(to: "rat", among: ["cat", "rat"]) == "rat")
  }
}
