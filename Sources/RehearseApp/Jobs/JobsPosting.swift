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
  /// Whether what was added and struck before is taken back.
  package var forgets: Bool
  /// Whether a posting that is kept is replaced without asking.
  package var isConfirmed: Bool

  /// Creates options.
  package init(
    file: String? = nil, added: [String] = [], struck: [String] = [], forgets: Bool = false,
    isConfirmed: Bool = false
  ) {
    self.file = file
    self.added = added
    self.struck = struck
    self.forgets = forgets
    self.isConfirmed = isConfirmed
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
    let book = try store.jobBook()
    let before = try book.job(typed)
    var job = before
    if let file = options.file { job.posting = try postingText(file) }
    if options.forgets { job.corrections = PostingCorrections() }
    for name in options.added { job.corrections = job.corrections.adding(name) }
    for name in options.struck { job.corrections = job.corrections.striking(name) }
    let reading = try postingReading(of: job, among: book.jobs)
    // A correction that names nothing is not kept, nor is anything that came with it.
    if let name = reading.notUnderstood.first(where: {
      (options.added + options.struck).contains($0)
    }) {
      throw JobsError.unknownTerm(found: name, nearest: nearestTerm(to: name))
    }
    try replace(before, with: job, options)
    if job != before {
      job.changed = environment.now().date
      try store.edit([job])
    }
    if format == .json {
      try writeJSON(PostingDocument(reading))
    } else {
      let isCorrected = job.posting == before.posting && job.corrections != before.corrections
      let uncorrected = isCorrected ? try postingReading(of: before, among: book.jobs) : nil
      show(
        PostingText(reading, of: job, since: uncorrected, width: console.capabilities.width).text)
    }
    return .done
  }

  /// Makes sure that another posting may take the place of the one that is kept, and says what goes and what stays.
  private func replace(_ old: Job, with new: Job, _ options: PostingOptions) throws {
    guard options.file != nil, let posting = old.posting else { return }
    guard posting != new.posting else {
      return note(aside("Job \(old.number) has this posting already."))
    }
    let (was, now) = (posting.beginning, (new.posting ?? "").beginning)
    let kept = "Job \(old.number) has another posting already, which begins “\(was)”"
    try makeSure(
      was == now
        ? "\(kept) as well. Replace it?" : "\(kept); this one begins “\(now)”. Replace it?",
      isConfirmed: options.isConfirmed,
      unasked: "job \(old.number) has another posting already, which begins “\(was)”")
    note(aside("Replaced the one that began “\(was)”."))
    if !options.forgets, old.corrections != PostingCorrections() {
      note(
        .line(
          .init("What you added and struck there holds here too; ", .quiet),
          command("jobs posting \(old.number) --forget"), .init(" takes it back.", .quiet),
          hanging: 2))
    }
  }

  /// What the posting of a job asks for, with the corrections that were made to it.
  ///
  /// How rare a word is is counted over the postings of all jobs, so that everybody who reads it finds the same.
  ///
  /// - Throws: ``JobsError/noPosting(_:)``.
  func postingReading(
    of job: Job, among jobs: [Job], with all: BankLibrary.Shelf<QuestionBank>? = nil
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

extension String {
  /// The first words of a posting, by which it is known again.
  fileprivate var beginning: String {
    excerpt(
      trimmed.split(whereSeparator: \.isNewline).first.map { String($0).singleSpaced } ?? "", 60)
  }
}

extension Job {
  /// What its person says of the posting.
  fileprivate var corrections: PostingCorrections {
    get { PostingCorrections(added: postingAdded, struck: postingStruck) }
    set { (postingAdded, postingStruck) = (newValue.added, newValue.struck) }
  }
}
