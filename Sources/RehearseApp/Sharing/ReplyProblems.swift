import DebriefDocuments

extension App {
  /// Shows what could not be read of a reply; many of one kind are cut short.
  func show(problems: [ReplyProblem], in file: String) {
    let most = 40
    show(problems.prefix(most).map { $0.problem(in: file) })
    if problems.count > most { note(aside("… and \(problems.count - most) more.")) }
  }
}
