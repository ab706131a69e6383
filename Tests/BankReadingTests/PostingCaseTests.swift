import BankReading
import Foundation
import InterviewCore
import TestSupport
import Testing

/// Postings that others wrote, with what they say fits and what does not, read with the vocabulary and the banks that
/// we ship. Six were looked at while the vocabulary was written; the sixteen in `Others` were not (docs/truth.md).
@Suite(.timed) struct PostingCaseTests {
  struct Label: Decodable {
    var banks: [String]
    var competencies: [String]
    var not: [String]
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  private static let shipped = folder.appending(path: "../../QuestionBanks").standardizedFileURL

  private static let labels = labels(in: "Postings"), others = labels(in: "Postings/Others")

  private static func labels(in subfolder: String) -> [String: Label] {
    let file = folder.appending(path: "\(subfolder)/labels.json")
    return (try? JSONDecoder().decode([String: Label].self, from: Data(contentsOf: file))) ?? [:]
  }

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

  private func reading(_ name: String, in subfolder: String = "Postings") throws -> PostingReading {
    let file = Self.folder.appending(path: "\(subfolder)/\(name)")
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

  @Test(arguments: [("Postings", labels), ("Postings/Others", others)])
  func `two thirds of the competencies are found, and two thirds of what is found fit`(
    subfolder: String, labels: [String: Label]
  ) throws {
    var found = 0, fitting = 0, labelled = 0
    for (name, label) in labels {
      let competencies = try reading(name, in: subfolder).competencies.map(\.id)
      found += competencies.count
      fitting += competencies.count { label.competencies.contains($0) }
      labelled += label.competencies.count
    }
    #expect(labelled > 0)
    #expect(fitting * 3 >= labelled * 2, "\(fitting) of \(labelled) are found")
    #expect(fitting * 3 >= found * 2, "\(fitting) of \(found) fit")
  }

  @Test
  func
    `of sixteen postings that nobody had read thirteen get three banks that fit, none a wrong one`()
    throws
  {
    #expect(Self.others.count == 16)
    var fitting = 0
    for (name, label) in Self.others {
      let banks = try reading(name, in: "Postings/Others").banks.map(\.id).prefix(4)
      fitting += banks.count { label.banks.contains($0) } >= min(3, label.banks.count) ? 1 : 0
      #expect(Set(banks).isDisjoint(with: label.not), "\(name): \(banks)")
    }
    #expect(fitting >= 13)
  }
}
