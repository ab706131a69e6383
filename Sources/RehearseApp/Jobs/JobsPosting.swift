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
    for name in options.added { job.correct(adding: name) }
    for name in options.struck { job.correct(striking: name) }
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
  func postingReading(of job: Job, among jobs: [Job] = []) throws -> PostingReading {
    guard let posting = job.posting else { throw JobsError.noPosting(JobName(job)) }
    let banks = library.banks()
    let reading = try vocabulary().reading(
      of: posting, banks: banks.found.map(\.value),
      otherPostings: jobs.filter { $0.id != job.id }.compactMap(\.posting),
      corrections: PostingCorrections(added: job.postingAdded, struck: job.postingStruck))
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
      bytes = Array(try pastedPosting().utf8)
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

  /// All that comes, up to its end; at a terminal up to Ctrl-D.
  private func pastedPosting() throws(Declined) -> String {
    if console.capabilities.isInteractive { note(aside("Paste the posting, then press Ctrl-D.")) }
    var lines: [String] = []
    var size = 0
    while size <= ReceivedText.byteLimit {
      switch console.read(ReadRequest(.answer, prompt: { StyledText(.init("> ")) })) {
      case .line(let line, _): lines.append(line)
      case .pasted(let more, let rest, _): lines += more + [rest]
      case .interrupted: throw Declined(.interrupted, orElse: "Nothing was kept.")
      case .endOfInput, .closed(.endOfFile, _): return lines.joined(separator: "\n")
      case .closed(let ending, _): throw Declined(ending.status, orElse: "Nothing was kept.")
      case .key, .editor: continue
      }
      size += lines.last?.utf8.count ?? 0
    }
    return lines.joined(separator: "\n")
  }
}

extension PostingReading {
  /// The reading with such words alone as stand in the posting: what a person added is no quotation.
  fileprivate func quoting(_ posting: String) -> PostingReading {
    let text = posting.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    func quoted(_ found: [Found]) -> [Found] {
      found.map { one in
        var one = one
        one.words = one.words.filter { words in
          text.contains(
            words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " "))
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
  fileprivate mutating func correct(adding name: String) {
    (postingAdded, postingStruck) = (
      postingAdded.filter { $0 != name } + [name], postingStruck.filter { $0 != name }
    )
  }

  fileprivate mutating func correct(striking name: String) {
    // What was added and is struck is as it was before.
    let wasAdded = postingAdded.contains(name)
    postingAdded.removeAll { $0 == name }
    if !wasAdded, !postingStruck.contains(name) { postingStruck.append(name) }
  }
}

/// What a posting asks for, for reading.
struct PostingText {
  private let reading: PostingReading
  private let job: Job
  private let width: Int

  init(_ reading: PostingReading, of job: Job, width: Int) {
    self.reading = reading
    self.job = job
    self.width = width
  }

  var text: StyledText {
    var text = StyledText("What \(job.shortName) asks for", .heading)
    if reading.banks.isEmpty, reading.competencies.isEmpty {
      text += StyledText("Nothing in it speaks for any of the banks.")
    }
    text += section("Banks", reading.banks) { $0.id }
    text += section("Competencies", reading.competencies) { $0.id.competencyName }
    text += gaps
    if !job.postingStruck.isEmpty {
      text += .blank + aside("You struck \(list(job.postingStruck, "and")).")
    }
    if reading.cut {
      text += aside("It is longer than is read; the end was left out.")
    }
    return text + .blank
      + .line(
        .init("Not so? ", .quiet), command("jobs posting \(job.number) --strike NAME"),
        .init(" or ", .quiet), words(toType: "--add NAME"), .init(" says it. ", .quiet),
        command("practice --job \(job.number)"), .init(" practises it.", .quiet), hanging: 2)
  }

  private func section(
    _ title: String, _ found: [PostingReading.Found], _ name: (PostingReading.Found) -> String
  ) -> StyledText {
    guard !found.isEmpty else { return StyledText() }
    var table = TextTable([.init(title.lowercased()), .init("its words")])
    for one in found {
      // A word that only a person knew has none in the posting.
      let words = one.words.prefix(5).map { $0.split(whereSeparator: \.isWhitespace) }
        .map { $0.joined(separator: " ") }
      table.add(
        .init(name(one)),
        .init(words.isEmpty ? "added by you" : words.joined(separator: " · "), .quiet))
    }
    return .blank + table.styled(width: width)
  }

  /// What no question covers.
  private var gaps: StyledText {
    guard !reading.uncovered.isEmpty else { return StyledText() }
    return .blank
      + .line(
        .init("No bank has a question about \(list(reading.uncovered, "or")). "),
        command("banks new"),
        .init(" or "), command("banks import FILE"), .init(" brings questions."), hanging: 2)
  }
}

/// What a posting asks for as JSON, schema `rehearse.posting/1`.
struct PostingDocument: Codable, Equatable {
  var schema = "rehearse.posting/1"
  var banks: [Bank]
  var competencies: [Competency]
  /// The technologies that no question names.
  var uncovered: [String]

  struct Bank: Codable, Equatable {
    var id: String
    var weight: Double
    /// The words of the posting that speak for it.
    var words: [String]
  }

  struct Competency: Codable, Equatable {
    var id: String
    var words: [String]
  }

  init(_ reading: PostingReading) {
    banks = reading.banks.map { Bank(id: $0.id, weight: $0.weight.thousandths, words: $0.words) }
    competencies = reading.competencies.map { Competency(id: $0.id, words: $0.words) }
    uncovered = reading.uncovered
  }
}
