import InterviewCore
import TerminalUI

extension StoreNotice {
  /// What is going on, for somebody who waits.
  var text: StyledText {
    switch self {
    case .migrating(let old, let new, let backup):
      StyledText(
        "The store is of version \(old); bringing it to version \(new). As it was, it is kept in "
          + "\(backup).")
    case .indexing(let answers):
      StyledText("Making the search index of \(answers) answers, once. This takes some seconds.")
    case .working(let step): StyledText(step.words.name)
    case .erasing:
      StyledText("A purge was broken off; what it left in the files of the store is erased now.")
    case .notErased(let error): CommandError.store(error).text.styled
    case .onlyRead(let path):
      StyledText(
        "The disk that holds \(path) is full: what is kept there can be read, and nothing new is kept."
      )
    }
  }
}

extension CommandError {
  /// Whether the store holds what cannot be read, so that a backup may help.
  var isAboutContents: Bool {
    switch self {
    case .store(.damaged), .store(.notADatabase): true
    default: false
    }
  }
}

extension App {
  /// Names the newest copy that was made of itself.
  func nameNewestBackup() {
    guard let newest = environment.maintenance.automaticBackups(of: places.store).last else {
      return
    }
    note(
      .line(.init("newest automatic backup: "), command("data restore \(newest)"), hanging: 2))
  }
}
