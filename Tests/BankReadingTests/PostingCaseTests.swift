import BankReading
import Foundation
import InterviewCore
import TestSupport
import Testing

/// Postings that somebody else wrote, with what they say fits and what does not, read with the vocabulary
/// and the banks that we ship. They were looked at while the vocabulary was written.
@Suite(.timed) struct PostingCaseTests {
  private struct Label: Decodable {
    var banks: [String]
    var competencies: [String]
    var not: [String]
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  private static let shipped = folder.appending(path: "../../QuestionBanks").standardizedFileURL

  private static let labels: [String: Label] = {
    let file = folder.appending(path: "Postings/labels.json")
    return (try? JSONDecoder().decode([String: Label].self, from: Data(contentsOf: file))) ?? [:]
  }()

  private static let banks: [QuestionBank] = {
    let files = try? FileManager.default.contentsOfDirectory(
      at: shipped, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "yaml" }.sorted { $0.path() < $1.path() }
      .compactMap { file in
        (try? Data(contentsOf: file)).flatMap { BankReader.read(Array($0), file: "b").value }
      }
  }()

  private static let vocabulary =
    (try? Data(
      contentsOf: shipped.appending(path: "vocabulary.yaml"))).flatMap {
      VocabularyReader.read(Array($0), file: "vocabulary.yaml").value
    }

  private func reading(_ name: String) throws -> PostingReading {
    let file = Self.folder.appending(path: "Postings/\(name)")
    return try #require(Self.vocabulary).reading(
      of: String(contentsOf: file, encoding: .utf8), banks: Self.banks)
  }

  @Test func `there are postings of several jobs`() {
    #expect(Self.labels.count >= 6)
  }

  @Test(arguments: labels.keys.sorted())
  func `of the first four banks three fit, and none is wrong`(name: String) throws {
    let label = try #require(Self.labels[name])
    let banks = try reading(name).banks.map(\.id)
    #expect(banks.prefix(4).count { label.banks.contains($0) } >= 3, "\(banks)")
    #expect(Set(banks.prefix(4)).isDisjoint(with: label.not), "\(banks)")
  }

  @Test func `two thirds of the competencies are found, and two thirds of what is found fit`()
    throws
  {
    var found = 0, fitting = 0, labelled = 0
    for (name, label) in Self.labels {
      let competencies = try reading(name).competencies.map(\.id)
      found += competencies.count
      fitting += competencies.count { label.competencies.contains($0) }
      labelled += label.competencies.count
    }
    #expect(fitting * 3 >= labelled * 2, "\(fitting) of \(labelled) are found")
    #expect(fitting * 3 >= found * 2, "\(fitting) of \(found) fit")
  }
}
