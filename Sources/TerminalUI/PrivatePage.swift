/// A page to write on of which nothing is kept: what is to be shown on it, and for how long.
@MainActor package struct PrivatePage {
  /// For how many seconds at most.
  package var seconds: Double
  /// The line above it, for so many minutes that are left; 0 in the last one.
  package var heading: @MainActor (_ minutesLeft: Int) -> StyledText
  /// The line once the time is over.
  package var over: StyledText
  /// What is said where the system does not keep memory out of its swap space.
  package var unlocked: StyledText
  /// What is said where the terminal cannot be cleared, so that nothing is shown of what is typed.
  package var unseen: StyledText

  /// Creates a page.
  package init(
    seconds: Double, heading: @escaping @MainActor (Int) -> StyledText, over: StyledText,
    unlocked: StyledText, unseen: StyledText
  ) {
    self.seconds = seconds
    self.heading = heading
    self.over = over
    self.unlocked = unlocked
    self.unseen = unseen
  }

  /// How somebody left it.
  package enum Ending: Equatable, Sendable {
    /// They were done, or the time was.
    case done
    /// Ctrl-C.
    case interrupted
    /// There will be no more input.
    case closed(InputEvent.Ending)
  }
}
