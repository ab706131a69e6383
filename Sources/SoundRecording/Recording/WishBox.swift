import Glibc
import Synchronization

/// What a recording is asked to do, and a descriptor that wakes whoever waits for its sound.
final class WishBox: Sendable {
  /// Something the recording is asked to do.
  enum Wish: Equatable, Sendable {
    case pause
    case resume
    case finish
  }

  private let pipe: SoundPipe
  private let wishes = Mutex<[Wish]>([])

  init() throws(SoundError) { pipe = try SoundPipe() }

  deinit {
    close(pipe.reading)
    close(pipe.writing)
  }

  /// Readable while a wish is there.
  var bell: Int32 { pipe.reading }

  func put(_ wish: Wish) {
    wishes.withLock { wishes in
      wishes.append(wish)
      var byte: UInt8 = 0
      _ = write(pipe.writing, &byte, 1)
    }
  }

  /// The oldest wish; nil where there is none.
  func take() -> Wish? {
    wishes.withLock { wishes in
      guard !wishes.isEmpty else { return nil }
      var byte: UInt8 = 0
      _ = read(pipe.reading, &byte, 1)
      return wishes.removeFirst()
    }
  }
}
