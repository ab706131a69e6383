import InterviewCore
import JobSearch
import TerminalUI
import TextBasics

extension App {
  /// So many practices a day are enough: effort comes back with rest.
  private static let enoughPractices = 3

  /// Says after the third practice of a day that it is enough for today.
  ///
  /// - Throws: What the store says.
  func sayWhenEnough(after record: SessionRecord, in store: any TranscriptStore) throws {
    guard console.capabilities.isInteractive, record.state == .finished, record.mode != .recall
    else { return }
    let today = currentDay
    let newest = try store.summaries(limit: 20, skipping: 0)
    let practices = newest.count {
      $0.state == .finished && $0.mode != .recall
        && Day(environment.localTime($0.startedAt)) == today
    }
    guard practices >= Self.enoughPractices else { return }
    note(aside("That was practice \(practices) today, which is enough for today."))
  }

  /// Shows the plan that the person wrote, unless it is done or has time, or they rest.
  ///
  /// - Throws: What the store says.
  func showPlan(of store: any JobStore) throws {
    guard console.capabilities.isInteractive else { return }
    let items = NextRules.items(try store.jobBook(), today: currentDay, upTo: .max)
    guard let item = items.first(where: { $0.rule == .plan }) else { return }
    note(aside(item.say(today: currentDay)))
  }
}
