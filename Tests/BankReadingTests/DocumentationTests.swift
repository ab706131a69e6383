import BankReading
import Foundation
import InterviewCore
import TestSupport
import Testing

/// The examples of QuestionBanks/README.md, and the files that we ship.
@Suite(.timed) struct DocumentationTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../QuestionBanks").standardizedFileURL

  private func examples(_ kind: String) throws -> [[UInt8]] {
    try Readme.examples(kind).map { Array($0.utf8) }
  }

  private func files(in subfolder: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: Self.folder.appending(path: subfolder), includingPropertiesForKeys: nil
    ).filter {
      $0.pathExtension == "yaml"
        && !["roles.yaml", "vocabulary.yaml"].contains($0.lastPathComponent)
    }
  }

  @Test func `every example bank is read without a problem`() throws {
    let reports = try examples("bank").map { BankReader.read($0, file: "README.md") }
    #expect(reports.count == 2)
    #expect(reports.flatMap(\.problems) == [])
  }

  @Test func `the example rubric and interviewer are read without a problem`() throws {
    let rubrics = try examples("rubric").map { RubricReader.read($0, file: "README.md") }
    let interviewers = try examples("interviewer").map {
      InterviewerReader.read($0, file: "README.md")
    }
    #expect(rubrics.count == 1 && interviewers.count == 1)
    #expect(rubrics.flatMap(\.problems) + interviewers.flatMap(\.problems) == [])
  }

  @Test func `roles name banks that we ship, and each its own names`() throws {
    let file = Self.folder.appending(path: "roles.yaml")
    let report = RolesReader.read(try bytes(file), file: "roles.yaml")
    #expect(report.problems == [])
    let banks = Set(try files(in: "").map { $0.deletingPathExtension().lastPathComponent })
    let roles = try #require(report.value)
    #expect(roles.count >= 15)
    for role in roles { #expect(Set(role.banks).isSubset(of: banks), "\(role.id)") }
    let example = try examples("roles").map { RolesReader.read($0, file: "README.md") }
    #expect(example.map(\.problems) == [[]])
  }

  @Test func `the vocabulary speaks for banks and competencies that we ship`() throws {
    let file = Self.folder.appending(path: "vocabulary.yaml")
    let report = VocabularyReader.read(try bytes(file), file: "vocabulary.yaml")
    #expect(report.problems == [])
    let vocabulary = try #require(report.value)
    let questions = try shipped()
    let banks = Set(questions.map(\.bank)), competencies = Set(questions.map(\.competency))
    for term in vocabulary.terms {
      #expect(Set(term.banks).isSubset(of: banks), "\(term.name)")
      #expect(Set(term.competencies).isSubset(of: competencies), "\(term.name)")
    }
    let spokenFor = Set(vocabulary.terms.flatMap(\.competencies))
    let unnamed = ["asking-about-growth", "asking-about-the-team", "asking-about-the-work"]
    #expect(
      competencies.subtracting(spokenFor).subtracting(unnamed)
        == ["career-direction", "reasons-for-change"])
    let example = try examples("vocabulary").map { VocabularyReader.read($0, file: "README.md") }
    #expect(example.map(\.problems) == [[]])
  }

  @Test func `questions are scored on dimensions that there are`() throws {
    let rubrics = try files(in: "rubrics").compactMap {
      RubricReader.read(try bytes($0), file: "rubric.yaml").value
    }
    let content = Set(rubrics.flatMap(\.dimensions).filter { $0.group == .content }.map(\.id))
    for question in try shipped() {
      #expect(Set(question.scoredOn ?? []).isSubset(of: content), "\(question.id)")
    }
  }

  @Test func `what somebody scores themselves on fits on one screen`() throws {
    for file in try files(in: "rubrics") {
      for dimension in RubricReader.read(try bytes(file), file: "r").value?.dimensions ?? [] {
        let own = try #require(dimension.own)
        #expect(own.levels.values.allSatisfy { $0.count <= 55 }, "\(dimension.id)")
      }
    }
  }

  @Test func `every file we ship is read without a problem`() throws {
    for file in try files(in: "") {
      #expect(BankReader.read(try bytes(file), file: file.path()).problems == [])
    }
    for file in try files(in: "rubrics") {
      #expect(RubricReader.read(try bytes(file), file: file.path()).problems == [])
    }
    for file in try files(in: "interviewers") {
      #expect(InterviewerReader.read(try bytes(file), file: file.path()).problems == [])
    }
  }

  @Test func `every question we ship can be listened to and followed up`() throws {
    for file in try files(in: "") {
      for question in BankReader.read(try bytes(file), file: file.path()).value?.questions ?? [] {
        #expect(question.listensFor.count >= 3, "\(question.id)")
        #expect(question.followUps.count >= 2, "\(question.id)")
        #expect(question.followUps.contains { $0.when != nil }, "\(question.id)")
      }
    }
  }

  private func shipped() throws -> [Question] {
    try files(in: "").flatMap { file in
      BankReader.read(try bytes(file), file: file.path()).value?.questions ?? []
    }
  }

  @Test func `we ship enough questions of each kind`() throws {
    let kinds = Dictionary(grouping: try shipped(), by: \.kind).mapValues(\.count)
    #expect(kinds.values.reduce(0, +) >= 360)
    #expect(kinds[.behavioral] ?? 0 >= 120)
    #expect(kinds[.technical] ?? 0 >= 160)
    #expect(kinds[.culturalFit] ?? 0 >= 80)
  }

  @Test func `every question we ship can be found and timed`() throws {
    for question in try shipped() {
      #expect(!question.tags.isEmpty && !question.levels.isEmpty, "\(question.id)")
      #expect((30...600).contains(question.budgetSeconds), "\(question.id)")
    }
  }

  @Test func `every competency has a question for each level`() throws {
    for (competency, questions) in Dictionary(grouping: try shipped(), by: \.competency) {
      #expect(Set(questions.flatMap(\.levels)) == Set(Level.allCases), "\(competency)")
    }
  }

  @Test func `no two questions we ship are nearly the same, in whatever banks they are`() throws {
    var questions = ""
    for file in try files(in: "") {
      let text = String(decoding: try bytes(file), as: UTF8.self)
      questions += text.components(separatedBy: "\nquestions:\n").last ?? ""
    }
    let all = "bank: all\ntitle: All\nkind: technical\nquestions:\n" + questions
    let report = BankReader.read(Array(all.utf8), file: "all.yaml")
    #expect(report.problems == [])
    #expect(report.value?.questions.count == (try shipped()).count)
  }

  @Test func `the default rubric describes eight dimensions`() throws {
    let file = Self.folder.appending(path: "rubrics/default.yaml")
    let rubric = try #require(RubricReader.read(try bytes(file), file: "default.yaml").value)
    #expect(
      rubric.dimensions.map(\.id) == [
        "structure", "relevance", "evidence", "eye-contact", "posture-and-gestures", "pace",
        "vocal-energy", "composure",
      ])
  }

  private func bytes(_ file: URL) throws -> [UInt8] { Array(try Data(contentsOf: file)) }
}
