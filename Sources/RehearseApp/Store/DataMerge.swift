import BankReading
import Foundation
import InterviewCore
import JobSearch
import TerminalUI
import TextBasics

extension App {
  /// Takes the sessions of an export into the store; merging a file twice changes nothing.
  ///
  /// - Throws: ``CommandError``.
  package func dataMerge(_ file: String, asJSON: Bool = false) throws -> ExitStatus {
    switch environment.files.kind(file) {
    case .nothing: throw FileError.missing(path: file)
    case .directory: throw FileError.isDirectory(path: file)
    case .other: throw CommandError.notAFile(path: file)
    case .file: break
    }
    let store = try openStore()
    var news = News()
    let merge = try working(orElse: "Nothing was merged.") { progress in
      // The locks it holds go with it, once the write is over.
      try store.edit { edit in try take(file, into: edit, &news, progress) }
    }
    // The stories first: what is said of the sessions names them.
    let stories = try news.stories.map {
      try takeIn(StoryMerge($0, into: try store.storyBook())) { try store.keep($0) }
    }
    let words = DisagreementText(
      try store.storyBook().stories, localTime: environment.localTime)
    var document = MergeDocument(merge.result, of: file, words: words.sentence)
    if !asJSON { say(merge.result, of: file, words) }
    document.stories = stories
    document.reports = try news.reports.map {
      try takeIn(SharedReportMerge($0, into: try store.sharedReports())) { try store.keep($0) }
    }
    document.jobs = try news.search.map {
      try takeIn(JobMerge($0, into: try store.jobBook())) { try store.keep($0) }
    }
    if asJSON { try writeJSON(document) } else { say(document) }
    if news.hasStrangeSound {
      note(
        aside("Sound does not come with an export: of those recordings only the measures are here.")
      )
    }
    return merge.result.leftOut.isEmpty ? .done : .failed
  }

  /// What an export holds besides sessions.
  private struct News {
    var stories: StoryBook?
    var reports: SharedReportBook?
    var search: JobBook?
    /// Whether an answer was recorded into a file that is not here.
    var hasStrangeSound = false
  }

  /// Takes every session of an export in, within one write, and looks at each line before; where something is wrong
  /// with one, the lines behind it are only looked at, and nothing of the file stays.
  private func take(
    _ file: String, into edit: any StoreEdit, _ news: inout News, _ progress: WorkProgress
  ) throws -> SessionMerge {
    let here = Set(soundFiles.names)
    let size = environment.files.size(file) ?? 0
    var check = MergeCheck(file)
    var merge = SessionMerge(edit) { [environment, places] number in
      environment.lockSession(places.data, number)
    }
    try SessionLineReader(file: file).readAll(environment.files) { read in
      try progress.tell(WorkWords("Merging", unit: .bytes), done: read, of: max(size, read))
    } _: { line, result in
      switch try check.look(at: line, result, in: edit) {
      case .session(let document):
        try merge.take(document)
        news.hasStrangeSound = news.hasStrangeSound || document.hasSound(outside: here)
      case .stories(let book): news.stories = book
      case .reports(let book): news.reports = book
      case .search(let book): news.search = book
      case nil: break
      }
    }
    try check.finish()
    return merge
  }

  /// Takes in what another machine has besides sessions.
  private func takeIn<News: BookMerge>(
    _ news: News, _ keep: (News) throws -> Void
  ) rethrows -> MergeDocument.Counts {
    try keep(news)
    return MergeDocument.Counts(
      added: news.added, changed: news.changed, unchanged: news.unchanged)
  }

  private func say(_ document: MergeDocument) {
    let parts = [
      ("Stories", document.stories), ("Reports for others", document.reports),
      ("Jobs", document.jobs),
    ]
    for (name, counts) in parts {
      guard let counts else { continue }
      console.write(
        "\(name): \(counts.added) new, \(counts.changed) changed, \(counts.unchanged) as before.",
        to: .output)
    }
  }

  private func say(_ result: MergeResult, of file: String, _ words: DisagreementText) {
    console.write(
      StyledText(
        "Merged \(file): \(count(result.added, "new session")), \(result.changed) changed, "
          + "\(result.unchanged) as before.", hanging: 2), to: .output)
    for session in result.renumbered.prefix(Self.mostNamed) {
      note(
        "Session \(session.wanted) of the file is session \(session.given) here; "
          + "that number was taken.")
    }
    if result.renumbered.count > Self.mostNamed {
      note("So are \(result.renumbered.count - Self.mostNamed) more, under other numbers.")
    }
    for disagreement in result.disagreements.prefix(Self.mostNamed) {
      note(StyledText(words.sentence(for: disagreement), hanging: 2))
    }
    if result.disagreements.count > Self.mostNamed {
      note("So in \(result.disagreements.count - Self.mostNamed) more places.")
    }
    for session in result.parted {
      note(
        "Session \(session.number) had gone on in two ways; "
          + "the second is session \(session.other) from now on.")
    }
    for number in result.leftOut {
      note(
        "Left out: session \(number) is running in another terminal. Merge again when it is over.")
    }
  }

  private static let mostNamed = 10
}

/// What the merging of two books comes to.
private protocol BookMerge {
  var added: Int { get }
  var changed: Int { get }
  var unchanged: Int { get }
}

extension StoryMerge: BookMerge {}
extension SharedReportMerge: BookMerge {}
extension JobMerge: BookMerge {}

extension SessionDocument {
  /// Whether an answer was recorded into a file that is not among these.
  fileprivate func hasSound(outside here: Set<String>) -> Bool {
    turns.contains { turn in
      ([turn.recording, turn.attached] + turn.followUps.map(\.recording)).contains { recording in
        recording.map { $0.file.map { !here.contains($0) } ?? false } ?? false
      }
    }
  }
}
