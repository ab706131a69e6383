import InterviewCore
import Synchronization
import TestSupport
import Testing

@testable import RehearseApp

/// Looks at recordings beside everything else.
@Suite(.timedOnMainActor) @MainActor struct SoundStudiesTests {
  /// Work that ends right after somebody asked whether it has.
  private final class EndsMeanwhile: SoundStudy {
    private let asked = Mutex(0)

    var isDone: Bool {
      asked.withLock {
        $0 += 1
        return $0 > 1
      }
    }
    func wait() -> StudiedSound? { StudiedSound(seconds: 2.5, sha256: "00", delivery: nil) }
  }

  @Test func `what ends while somebody looks is found the next time`() {
    let files = SoundFiles(files: .inMemory(), directory: "/recordings")
    let studies = SoundStudies(files) { _ in EndsMeanwhile() }
    studies.begin("one.wav")
    let found = studies.done() + studies.rest()
    #expect(found.map(\.file) == ["one.wav"])
    #expect(found.map(\.seconds) == [2.5])
  }
}
