import TestSupport
import Testing
import TextBasics

/// Ids that are made of questions.
@Suite(.timed) struct SlugTests {
  @Test(arguments: [
    ("What is a closure?", "what-is-a-closure"),
    ("what is  a Closure", "what-is-a-closure"),
    ("What don’t you like?", "what-dont-you-like"),
  ])
  func `a short question is its own id`(question: String, id: String) {
    #expect(Slug.id(of: question) == id)
  }

  @Test func `signs that an id cannot have keep questions apart`() throws {
    let ids = ["What is C?", "What is C++?", "What is C#?", "Was heißt „ä“?", "猫", "犬"].map(Slug.id)
    #expect(Set(ids).count == 6)
    #expect(try ids.element(0) == "what-is-c")
  }
}
