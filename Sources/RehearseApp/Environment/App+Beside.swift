extension App {
  /// Works something out beside what follows; what is returned waits for it.
  func beside<Value: Sendable>(_ body: @escaping @Sendable () -> Value) -> () -> Value {
    let found = environment.beside(body)
    return { found.value() as? Value ?? body() }
  }
}
