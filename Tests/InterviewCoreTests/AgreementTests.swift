import Foundation
import InterviewCore
import TestSupport
import Testing

/// The figures of agreement, against those of the reference implementations named in the fixture.
@Suite(.timed) struct AgreementTests {
  private struct Fixture: Decodable {
    var cases: [Case]
  }

  private struct Case: Decodable {
    var first: [Int]
    var second: [Int]
    var meanSignedDifference: Double?
    var meanAbsoluteDifference: Double?
    var quadraticWeightedKappa: Double?
    var intraclassCorrelation: Double?

    var agreement: Agreement {
      Agreement(zip(first, second).map { Agreement.Pair($0, $1) })
    }
  }

  private func cases() throws -> [Case] {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/agreement.json")
    return try JSONDecoder().decode(Fixture.self, from: Data(contentsOf: url)).cases
  }

  private func expectSame(_ ours: Double?, _ theirs: Double?, _ table: Case, _ figure: String) {
    switch (ours, theirs) {
    case (nil, nil): break
    case (let ours?, let theirs?):
      #expect(abs(ours - theirs) <= 1e-9, "\(figure) of \(table.first) and \(table.second)")
    default:
      Issue.record(
        "\(figure) of \(table.first) and \(table.second): \(ours as Any), not \(theirs as Any)")
    }
  }

  @Test func `figures are those of scikit-learn and pingouin`() throws {
    let cases = try cases()
    #expect(cases.count > 100)
    for table in cases {
      let ours = table.agreement
      expectSame(ours.meanSignedDifference, table.meanSignedDifference, table, "mean")
      expectSame(ours.meanAbsoluteDifference, table.meanAbsoluteDifference, table, "distance")
      expectSame(ours.quadraticWeightedKappa, table.quadraticWeightedKappa, table, "kappa")
      expectSame(ours.intraclassCorrelation, table.intraclassCorrelation, table, "ICC")
    }
  }

  @Test(arguments: Seeds.first(40))
  func `no table gives a figure that is no number`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let size = Int.random(in: 0...7, using: &generator)
    let scores = Int.random(in: 0...2, using: &generator)...Int.random(in: 2...7, using: &generator)
    let ours = Agreement(
      (0..<size).map { _ in
        Agreement.Pair(
          Int.random(in: scores, using: &generator), Int.random(in: scores, using: &generator))
      })
    let figures = [
      ours.meanSignedDifference, ours.meanAbsoluteDifference, ours.quadraticWeightedKappa,
      ours.intraclassCorrelation,
    ]
    let strange = figures.compactMap(\.self).filter { !$0.isFinite }
    #expect(strange.isEmpty)
    let kappa = ours.quadraticWeightedKappa ?? 0
    #expect((-1.0...1.0).contains(kappa))
  }

  @Test func `an intraclass correlation wants five items`() {
    let pairs = [1, 2, 4, 5].map { Agreement.Pair($0, $0) }
    #expect(Agreement(pairs).intraclassCorrelation == nil)
    #expect(Agreement(pairs + [Agreement.Pair(3, 3)]).intraclassCorrelation == 1)
  }

  @Test func `nothing to compare gives no figure`() {
    let none = Agreement([Agreement.Pair(0, 3), Agreement.Pair(3, 6)])
    #expect(none.pairs.isEmpty)
    #expect(none.meanSignedDifference == nil && none.meanAbsoluteDifference == nil)
    #expect(none.quadraticWeightedKappa == nil && none.intraclassCorrelation == nil)
  }
}
