import BankImporting
import BankReading
import InterviewCore
import JobSearch
import TerminalUI
import TextBasics

extension App {
  /// Keeps the questions of a real interview in banks of the user's own, where they want that.
  ///
  /// - Throws: ``CommandError``.
  func keepQuestions(
    of record: SessionRecord, _ recall: Recall, in store: any JobStore
  ) throws {
    let job = try record.setting.job.flatMap { id in try store.jobBook().jobs.first { $0.id == id }
    }
    let talk = job?.appointments(upTo: currentDay).last
    for bank in banks(of: record, round: talk.map { $0.round ?? $0.kind.rawValue }) {
      let path = "\(places.banks)/\(bank.id).yaml"
      let existing = try existingBank(path)
      var new = bank
      new.questions.removeAll { question in
        existing?.bank.questions.contains { $0.id == question.id } ?? false
      }
      guard !new.questions.isEmpty, recall.isKept || wantsToKeep(new) else { continue }
      let text =
        try existing?.adding(new.questions, comment: "Asked before \(today).")
        ?? BankFile.text(of: bank, comment: ["What was asked in \(bank.title).", written])
      try environment.files.makeDirectory(places.banks)
      try environment.files.write(text, path)
      console.write(
        .line(
          .init("Kept \(count(new.questions.count, "question")) in \(path). "),
          command("practice --bank \(bank.id)"), .init(" asks from it."), hanging: 2), to: .output)
    }
  }

  private var written: String {
    "Written by `rehearse practice --recall`; add what the questions listen for, and follow-ups."
  }

  /// The questions as banks, each of one kind.
  private func banks(of record: SessionRecord, round: String?) -> [QuestionBank] {
    let asked = record.turns.filter { $0.role == .question }.map(\.question)
    var ids: [String] = []
    for id in asked.compactMap(\.bank) where !ids.contains(id) { ids.append(id) }
    let company = record.setting.company ?? ""
    return ids.compactMap { id in
      let own = asked.filter { $0.bank == id }
      guard let kind = own.first?.kind else { return nil }
      var seen: Set<String> = []
      return QuestionBank(
        id: id, title: company.isEmpty ? "Real interviews" : "Interviews at \(company)", kind: kind,
        language: "en",
        questions: own.filter { seen.insert($0.id).inserted }.map {
          Question(
            bank: id, id: $0.id, kind: kind, ask: $0.text,
            competency: $0.competency ?? Recall.competency,
            askedAt: company.isEmpty ? nil : AskedAt(company: company, round: round))
        })
    }
  }

  private func wantsToKeep(_ bank: QuestionBank) -> Bool {
    guard console.capabilities.isInteractive else { return false }
    let questions = count(bank.questions.count, "question")
    console.write(.blank, to: .output)
    let wanted = try? confirm("Keep \(questions) as a bank of your own, \(bank.id)?")
    return wanted ?? false
  }

  private func existingBank(_ path: String) throws -> ExistingBank? {
    guard environment.files.kind(path) == .file else { return nil }
    let bytes = try environment.files.read(path, BankReader.mostBytes)
    guard let bank = ExistingBank(bytes, at: path) else {
      throw CommandError.badFiles(BankReader.read(bytes, file: path).problems)
    }
    return bank
  }

  private var today: Substring {
    environment.localTime(environment.now().date).prefix { $0 != " " }
  }
}
