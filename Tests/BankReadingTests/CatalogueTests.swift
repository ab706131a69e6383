import BankReading
import TestSupport
import Testing

@Suite(.timed) struct CatalogueTests {
  @Test(arguments: Catalogue.names)
  func `says what is wrong with each file of the catalogue`(name: String) throws {
    let (_, problems) = try Catalogue.read(name)
    let lines = ProblemText.lines(for: problems)
    expectSnapshot(lines.joined(separator: "\n") + "\n", "\(name).txt")
  }

  @Test(arguments: Catalogue.names)
  func `has a value exactly where there is no error`(name: String) throws {
    let (hasValue, problems) = try Catalogue.read(name)
    #expect(!problems.isEmpty)
    #expect(hasValue == !problems.contains { $0.severity == .error })
  }

  @Test(arguments: Catalogue.names)
  func `puts the caret under the place`(name: String) throws {
    for problem in try Catalogue.read(name).problems {
      guard let excerpt = problem.excerpt, let column = problem.caretColumn else { continue }
      #expect(column >= 1 && column <= 100)
      #expect(!excerpt.contains { $0.isNewline })
    }
  }

  @Test func `has a good many files`() {
    #expect(Catalogue.names.count >= 60)
  }
}
