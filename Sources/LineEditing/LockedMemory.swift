import Glibc

/// A piece of memory that is never swapped, never part of a core dump, empty in every child, and wiped at its end.
///
/// Nothing in it may be copied into a `String` or an `Array`, which lie wherever they like.
final class LockedMemory {
  /// Where it begins.
  let start: UnsafeMutablePointer<UInt8>
  /// How many bytes it has.
  let count: Int
  /// Whether the system keeps it out of its swap space.
  let isLocked: Bool

  /// Takes so much memory, a multiple of a page; nil where there is none.
  init?(count: Int) {
    let flags = Int32(MAP_PRIVATE) | Int32(MAP_ANONYMOUS)
    let memory = mmap(nil, count, PROT_READ | PROT_WRITE, flags, -1, 0)
    guard let memory, memory != MAP_FAILED else { return nil }
    start = memory.bindMemory(to: UInt8.self, capacity: count)
    self.count = count
    isLocked = mlock(memory, count) == 0
    _ = madvise(memory, count, Self.notDumped)
    _ = madvise(memory, count, Self.wipedOnFork)
  }

  // MADV_DONTDUMP and MADV_WIPEONFORK, which the C module does not hand on everywhere.
  private static let notDumped: Int32 = 16
  private static let wipedOnFork: Int32 = 18

  /// Writes over some of it, in a way that no compiler leaves out.
  func wipe(_ place: Range<Int>) {
    let place = place.clamped(to: 0..<count)
    explicit_bzero(start + place.lowerBound, place.count)
  }

  /// Writes over all of it.
  func wipe() { wipe(0..<count) }

  deinit {
    wipe()
    munlock(start, count)
    munmap(start, count)
  }
}

/// Runs something that leaves no core dump, however it ends.
func withoutCoreDump<Result>(_ body: () -> Result) -> Result {
  var former = rlimit()
  let resource = __rlimit_resource_t(RLIMIT_CORE.rawValue)
  guard getrlimit(resource, &former) == 0 else { return body() }
  // With 1 no program that takes dumps from the kernel is started either (core(5)); 0 would not do that.
  var none = rlimit(rlim_cur: min(1, former.rlim_max), rlim_max: former.rlim_max)
  setrlimit(resource, &none)
  defer { setrlimit(resource, &former) }
  return body()
}
