import BankReading
import FuzzSupport

/// What libFuzzer calls with each input: reads it twice as a configuration and checks what must hold of every one.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let first = ConfigurationReader.read(bytes, file: "a")
  let second = ConfigurationReader.read(bytes, file: "a")
  require(
    first.value == second.value && first.problems == second.problems,
    "reading the same bytes twice gives two results")
  require(
    (first.value != nil) != first.problems.contains { $0.severity == .error },
    "there is a value and an error, or neither")
  let places = ProblemPlaces(bytes)
  for problem in first.problems { places.check(problem) }
  return 0
}
