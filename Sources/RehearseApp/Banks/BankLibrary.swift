import BankReading
import InterviewCore
import TextBasics

/// The question banks, rubrics and interviewers that can be found. The first found wins per id.
struct BankLibrary {
  private let files: FileClient
  private let ownDirectory: String
  /// The directories that are searched, in order.
  let directories: [String]

  /// A file's value with where it came from.
  struct Found<Value> {
    var value: Value
    var path: String
    /// What the file holds.
    let bytes: [UInt8]
    /// Its fingerprint, made when it is asked for: a session keeps that of its banks, and nothing else does.
    var sha256: String { SHA256.hexadecimal(of: bytes) }
  }

  /// What was found, and the problems of the files that had to be left out.
  struct Shelf<Value> {
    var found: [Found<Value>] = []
    var problems: [Problem] = []
  }

  init(_ environment: Environment) {
    files = environment.files
    let named = (environment.variable("REHEARSE_BANKS") ?? "").split(separator: ":").map(
      String.init)
    ownDirectory = Places(variables: environment.variables).banks
    let installed = environment.executable.map { executable in
      executable.parentDirectory.parentDirectory + "/share/rehearse/QuestionBanks"
    }
    let candidates =
      named + [ownDirectory] + [installed].compactMap { $0 }
      + Self.checkouts(above: environment.executable, files: environment.files)
    var seen: Set<String> = []
    directories = candidates.filter { seen.insert($0).inserted }
  }

  /// The `QuestionBanks` of a checkout in whose build directory the program runs.
  private static func checkouts(above executable: String?, files: FileClient) -> [String] {
    guard let executable else { return [] }
    var directory = executable.parentDirectory
    while directory.count > 1 {
      if files.kind(directory + "/Package.swift") == .file,
        files.kind(directory + "/QuestionBanks") == .directory
      {
        return [directory + "/QuestionBanks"]
      }
      directory = directory.parentDirectory
    }
    return []
  }

  /// Every bank; of two with the same id the first found.
  func banks() -> Shelf<QuestionBank> {
    shelf(in: "", id: \.id) { BankReader.read($0, file: $1) }
  }

  /// What the lines of every bank say; of two with the same id the first found.
  func outlines() -> [BankOutline] {
    var ids: Set<String> = []
    return directories.flatMap(paths).compactMap { path in
      guard let bytes = try? files.read(path, BankReader.mostBytes) else { return nil }
      return BankOutline(bytes) ?? BankReader.read(bytes, file: path).value.map(BankOutline.init)
    }.filter { ids.insert($0.id).inserted }
  }

  /// The banks that are asked from when nobody says which: those for everyone, and the user's own. A
  /// specialist's bank is no use to the others.
  func everydayBanks() -> Shelf<QuestionBank> {
    let own = paths(in: ownDirectory)
    let shelf = Self.everyday.compactMap(bank).reduce(into: Shelf<QuestionBank>()) {
      $0.found.append($1)
    }
    let others = own.map { read($0, with: { BankReader.read($0, file: $1) }) }
    return others.reduce(into: shelf) { shelf, other in
      let known = Set(shelf.found.map(\.value.id))
      shelf.found += other.found.filter { !known.contains($0.value.id) }
      shelf.problems += other.problems
    }
  }

  /// The same, chosen among banks that have been read.
  func everydayBanks(among all: Shelf<QuestionBank>) -> Shelf<QuestionBank> {
    let everyday = Self.everyday.compactMap { id in all.found.first { $0.value.id == id } }
    let own = all.found.filter {
      $0.path.hasPrefix(ownDirectory + "/") && !Self.everyday.contains($0.value.id)
    }
    var shelf = all
    shelf.found = everyday + own
    return shelf
  }

  /// The ids of the banks for everyone.
  static let everyday = ["behavioral", "technical", "cultural-fit"]

  /// The bank with that id, from the first directory that has it.
  func bank(_ id: String) -> Found<QuestionBank>? {
    find(id, in: "", by: \.id) { BankReader.read($0, file: $1) }
  }

  /// The interviewer with that id, from the first directory that has it.
  func interviewer(_ id: String) -> Found<Interviewer>? {
    find(id, in: "/interviewers", by: \.id) { InterviewerReader.read($0, file: $1) }
  }

  /// Every interviewer.
  func interviewers() -> Shelf<Interviewer> {
    shelf(in: "/interviewers", id: \.id) { InterviewerReader.read($0, file: $1) }
  }

  /// The roles that add banks to the everyday ones, from the first directory that names any.
  func roles() -> Shelf<[Role]> {
    first(Self.rolesFile) { RolesReader.read($0, file: $1) }
  }

  /// What postings call the things that the banks ask about, from the first directory that says so.
  func vocabulary() -> Shelf<Vocabulary> {
    first(Self.vocabularyFile) { VocabularyReader.read($0, file: $1) }
  }

  /// The files beside the banks that say which of them a role adds, and what postings call things.
  private static let rolesFile = "roles.yaml", vocabularyFile = "vocabulary.yaml"
  private static let besideBanks = [rolesFile, vocabularyFile]

  private func first<Value>(
    _ name: String, with reader: ([UInt8], String) -> Report<Value>
  ) -> Shelf<Value> {
    let path = directories.map { "\($0)/\(name)" }.first { files.kind($0) == .file }
    return path.map { read($0, with: reader) } ?? Shelf()
  }

  /// How often words and phrases stand in other people's answers, from the first directory that has the counts; what
  /// is no line of a number and a phrase is left out.
  func norm() -> WordNorm {
    let path = directories.map { "\($0)/norms/spoken.tsv" }.first { files.kind($0) == .file }
    guard let path, let bytes = try? files.read(path, BankReader.mostBytes) else {
      return WordNorm()
    }
    var norm = WordNorm()
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: "\t", maxSplits: 1)
      guard fields.count == 2, let count = Int(fields[0]), (1...1_000_000).contains(count) else {
        continue
      }
      norm.counts[String(fields[1])] = count
      if !fields[1].contains(" ") { norm.total += count }
    }
    return norm
  }

  /// The rubrics; nil where there is none that serves everyone.
  func rubrics() -> (set: RubricSet?, problems: [Problem]) {
    let shelf = shelf(in: "/rubrics", id: \.id) { RubricReader.read($0, file: $1) }
    let rubrics = shelf.found.map(\.value)
    let isGeneral = { (rubric: Rubric) in rubric.kind == nil && rubric.isOnlyNamed != true }
    guard let general = rubrics.first(where: isGeneral) else { return (nil, shelf.problems) }
    let special = rubrics.filter { !isGeneral($0) }
    return (RubricSet(general: general, special: special), shelf.problems)
  }

  /// The bank in one file, with all its problems; a file that cannot be read is an error.
  ///
  /// - Throws: ``FileError``.
  func bank(at path: String) throws -> (bank: Found<QuestionBank>?, problems: [Problem]) {
    let bytes = try files.read(path, BankReader.mostBytes)
    let report = BankReader.read(bytes, file: path)
    let found = report.value.map {
      Found(value: $0, path: path, bytes: bytes)
    }
    return (found, report.problems)
  }

  /// One file, with all its problems; a file that cannot be read is an error.
  ///
  /// A file below `rubrics` or `interviewers` is checked as what is read there, any other as what its
  /// keys say, and as a bank where they do not. `-` is the input.
  ///
  /// - Throws: ``FileError``.
  func check(_ path: String) throws -> CheckedFile {
    let bytes = try files.read(path == "-" ? Self.input : path, BankReader.mostBytes)
    switch Self.sort(ofFilesIn: path.parentDirectory) ?? FileSort.named(in: bytes) ?? .bank {
    case .bank:
      let dimensions = rubrics().set?.all.map(\.id)
      return CheckedFile(path, BankReader.read(bytes, file: path, dimensions: dimensions)) {
        count($0.questions.count, "question")
      }
    case .rubric:
      return CheckedFile(path, RubricReader.read(bytes, file: path)) {
        count($0.dimensions.count, "dimension")
      }
    case .interviewer:
      return CheckedFile(path, InterviewerReader.read(bytes, file: path)) { _ in "an interviewer" }
    case .roles:
      return CheckedFile(path, RolesReader.read(bytes, file: path)) { count($0.count, "role") }
    case .vocabulary:
      return CheckedFile(path, VocabularyReader.read(bytes, file: path)) {
        count($0.terms.count, "term")
      }
    case .configuration:
      return CheckedFile(path, ConfigurationReader.read(bytes, file: path)) { _ in "a configuration"
      }
    }
  }

  /// Where the system shows what is piped in.
  private static let input = "/dev/stdin"

  /// What the files of a directory are read as, where its name says so.
  private static func sort(ofFilesIn directory: String) -> FileSort? {
    switch directory.lastPathPart {
    case "rubrics": .rubric
    case "interviewers": .interviewer
    default: nil
    }
  }

  /// The path of the JSON Schema for a `bank`, a `rubric` or an `interviewer`; nil where none is found.
  func schema(_ name: String) -> String? {
    directories.map { "\($0)/\(name).schema.json" }.first { files.kind($0) == .file }
  }

  /// Every file that is looked into: banks, rubrics and interviewers.
  func paths() -> [String] { paths(below: directories) }

  /// The banks, rubrics and interviewers of some directories.
  func paths(below directories: [String]) -> [String] {
    let named = ["", "/rubrics", "/interviewers"].flatMap { below in
      directories.flatMap { paths(in: $0 + below) }
    }
    let others = directories.flatMap { directory in
      Self.besideBanks.map { "\(directory)/\($0)" }
    }
    return named + others.filter { files.kind($0) == .file }
  }

  // MARK: Reading

  /// What has an id; a file of that name is tried first, so that the others need not be read.
  private func find<Value>(
    _ id: String, in subdirectory: String, by key: KeyPath<Value, String>,
    with reader: ([UInt8], String) -> Report<Value>
  ) -> Found<Value>? {
    for directory in directories {
      let paths = paths(in: directory + subdirectory)
      let named = paths.filter { $0.lastPathPart.withoutExtension == id }
      for path in named + paths.filter({ !named.contains($0) }) {
        let found = read(path, with: reader).found.first
        if let found, found.value[keyPath: key] == id { return found }
      }
    }
    return nil
  }

  private func shelf<Value>(
    in subdirectory: String, id: KeyPath<Value, String>,
    with reader: ([UInt8], String) -> Report<Value>
  ) -> Shelf<Value> {
    var shelf = Shelf<Value>()
    var ids: Set<String> = []
    for path in directories.flatMap({ paths(in: $0 + subdirectory) }) {
      let read = read(path, with: reader)
      shelf.problems += read.problems
      shelf.found += read.found.filter { ids.insert($0.value[keyPath: id]).inserted }
    }
    return shelf
  }

  private func read<Value>(
    _ path: String, with reader: ([UInt8], String) -> Report<Value>
  ) -> Shelf<Value> {
    do {
      let bytes = try files.read(path, BankReader.mostBytes)
      let report = reader(bytes, path)
      let found = report.value.map {
        Found(value: $0, path: path, bytes: bytes)
      }
      return Shelf(found: found.map { [$0] } ?? [], problems: report.problems)
    } catch {
      let message = (error as? FileError)?.text.message ?? "cannot read it"
      return Shelf(problems: [Problem(unreadable: path, message: message)])
    }
  }

  /// The YAML files of a directory, or the path itself where it is one.
  func paths(in directory: String) -> [String] {
    if directory.isYAML { return [directory] }
    return files.list(directory).filter { $0.isYAML && !Self.besideBanks.contains($0) }
      .map { directory + "/" + $0 }
  }
}

extension String {
  /// Whether a path names a YAML file.
  var isYAML: Bool { hasSuffix(".yaml") || hasSuffix(".yml") }

  /// The file's name without what follows its last dot; a dot in front hides a file and is no such.
  var withoutExtension: String {
    guard let dot = lastIndex(of: "."), dot != startIndex else { return self }
    return String(self[..<dot])
  }
}

extension BankOutline {
  /// The same of a bank that was parsed.
  fileprivate init(_ bank: QuestionBank) {
    self.init(
      id: bank.id, title: bank.title,
      questions: bank.questions.map { ($0.id, $0.ask, $0.competency) })
  }
}

extension Problem {
  /// A file that could not be read at all.
  fileprivate init(unreadable path: String, message: String) {
    self.init(
      code: .unreadable, message: message, location: SourcePlace(file: path, line: 1, column: 1))
  }
}
