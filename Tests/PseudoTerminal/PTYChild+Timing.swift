import Glibc

extension PTYChild {
  /// Types a text and waits until a text has come back: seconds from the one to the other, or nil where
  /// it does not come in time.
  ///
  /// What comes is put on the screen afterwards only, so that painting it is not part of the time.
  package func secondsUntil(
    _ expected: String, afterTyping text: String = "", patience: Double = 20
  ) -> Double? {
    var arrived: [UInt8] = []
    var rest = Array(text.utf8)[...]
    var part = [UInt8](repeating: 0, count: 65536)
    let expected = Array(expected.utf8)
    let start = seconds()
    var end = start
    defer {
      raw += arrived
      screen.feed(arrived)
    }
    while end - start < patience {
      let before = arrived.count
      exchange(&rest, &arrived, &part)
      end = seconds()
      // What is new may complete what came before.
      if arrived.count > before, arrived[max(0, before - expected.count)...].contains(expected) {
        return end - start
      }
    }
    return nil
  }

  /// Writes and reads once what can be written and read.
  private func exchange(
    _ rest: inout ArraySlice<UInt8>, _ arrived: inout [UInt8], _ part: inout [UInt8]
  ) {
    let events = rest.isEmpty ? POLLIN : POLLIN | POLLOUT
    var terminal = pollfd(fd: master, events: Int16(events), revents: 0)
    guard poll(&terminal, 1, 100) > 0 else { return }
    if terminal.revents & Int16(POLLIN) != 0 {
      let count = read(master, &part, part.count)
      if count > 0 { arrived += part[..<count] }
    }
    if terminal.revents & Int16(POLLOUT) != 0 {
      let count = rest.prefix(512).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// Seconds of processor time that the program has used, all its threads together.
  package var processorSeconds: Double? {
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(pid, &clock) == 0, clock_gettime(clock, &time) == 0 else {
      return nil
    }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
