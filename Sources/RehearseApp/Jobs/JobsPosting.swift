import DebriefDocuments
import InterviewCore
import JobSearch
import TerminalUI
import TextBasics

/// What is to be done about the posting of a job.
package struct PostingOptions: Equatable, Sendable {
  /// The file that it stands in, `-` for the input; nil where the one that is kept is shown.
  package var file: String?
  /// What it asks for as well.
  package var added: [String]
  /// What it does not ask for.
  package var struck: [String]

  /// Creates options.
  package init(file: String? = nil, added: [String] = [], struck: [String] = []) {
    self.file = file
    self.added = added
    self.struck = struck
  }
}

extension App {
  /// Keeps the posting of a job, takes corrections, and shows what it asks for.
  ///
  /// - Throws: ``CommandError``.
  package func jobsPosting(
    _ typed: String, _ options: PostingOptions, format: ReportFormat
  ) throws -> ExitStatus {
    let store = try openStore()
    let before = try store.jobBook()
    var job = try before.job(typed)
    if let file = options.file { job.posting = try postingText(file) }
    for name in options.added { job.corrections = job.corrections.adding(name) }
    for name in options.struck { job.corrections = job.corrections.striking(name) }
    let reading = try postingReading(of: job, among: before.jobs)
    // A correction that names nothing is not kept, nor is anything that came with it.
    if let name = reading.notUnderstood.first(where: {
      (options.added + options.struck).contains($0)
    }) {
      throw JobsError.unknownTerm(found: name, nearest: nearestTerm(to: name))
    }
    if options != PostingOptions() {
      job.changed = environment.now().date
      try store.edit([job])
    }
    if format == .json {
      try writeJSON(PostingDocument(reading))
    } else {
      show(PostingText(reading, of: job, width: console.capabilities.width).text)
    }
    return .done
  }

  /// What the posting of a job asks for, with the corrections that were made to it.
  ///
  /// - Throws: ``JobsError/noPosting(_:)``.
  func postingReading(
    of job: Job, among jobs: [Job] = [], with all: BankLibrary.Shelf<QuestionBank>? = nil
  ) throws -> PostingReading {
    guard let posting = job.posting else { throw JobsError.noPosting(JobName(job)) }
    let banks = all ?? library.banks()
    let reading = try vocabulary().reading(
      of: posting, banks: banks.found.map(\.value),
      otherPostings: jobs.filter { $0.id != job.id }.compactMap(\.posting),
      corrections: job.corrections)
    return reading.quoting(posting)
  }

  /// What postings call things.
  ///
  /// - Throws: ``CommandError/badFiles(_:)``, ``JobsError/noVocabulary(searched:)``.
  func vocabulary() throws -> Vocabulary {
    let shelf = library.vocabulary()
    guard let found = shelf.found.first?.value else {
      if !shelf.problems.isEmpty { throw CommandError.badFiles(shelf.problems) }
      throw JobsError.noVocabulary(searched: library.directories)
    }
    warn(of: shelf.problems)
    return found
  }

  private func nearestTerm(to name: String) -> String? {
    let banks = library.banks().found.map(\.value)
    let known =
      ((try? vocabulary().terms.map(\.name)) ?? []) + banks.map(\.id)
      + banks.flatMap(\.questions).map(\.competency)
    return nearest(to: name, among: known.firstOfEach())
  }

  // MARK: Taking it in

  private func postingText(_ file: String) throws -> String {
    let bytes: [UInt8]
    if file == "-" {
      bytes = Array(
        try pasted("Paste the posting, then press Ctrl-D.", limit: ReceivedText.byteLimit).utf8)
    } else {
      bytes = try environment.files.read(file, ReceivedText.byteLimit)
    }
    do {
      let received = try ReceivedText(bytes)
      if let guess = received.guess {
        note(aside("It does not say which characters it is in; read as \(guess.name)."))
      }
      return received.text
    } catch {
      throw JobsError.unreadablePosting(file: file == "-" ? "the input" : visible(file), error)
    }
  }
}

extension PostingReading {
  /// The reading with such words alone as stand in the posting: what a person added is no quotation.
  fileprivate func quoting(_ posting: String) -> PostingReading {
    let text = posting.lowercased().singleSpaced
    func quoted(_ found: [Found]) -> [Found] {
      found.map { one in
        var one = one
        one.words = one.words.filter { words in
          text.contains(
            words.lowercased().singleSpaced)
        }
        return one
      }
    }
    var reading = self
    reading.banks = quoted(banks)
    reading.competencies = quoted(competencies)
    return reading
  }
}

extension Job {
  /// What its person says of the posting.
  fileprivate var corrections: PostingCorrections {
    get { PostingCorrections(added: postingAdded, struck: postingStruck) }
    set { (postingAdded, postingStruck) = (newValue.added, newValue.struck) }
  }
}
