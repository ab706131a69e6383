/// Ends the program with a sentence, for libFuzzer to keep the input; unlike a precondition it speaks in
/// a release build too.
package func require(_ holds: Bool, _ message: @autoclosure () -> String) {
  if !holds { fatalError(message()) }
}
