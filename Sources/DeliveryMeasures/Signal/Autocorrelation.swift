/// The autocorrelation of real signals, two at a time, through one complex Fourier transform.
struct Autocorrelation {
  /// The first signal, as long as the transform; after ``transform()`` its autocorrelation, not divided by
  /// anything.
  var first: [Float]
  /// The second.
  var second: [Float]
  private let transforming: FourierTransform

  /// Room for signals of so many samples and for so many lags.
  init(samples: Int, lags: Int) {
    transforming = FourierTransform(atLeast: samples + lags)
    first = [Float](repeating: 0, count: transforming.size)
    second = first
  }

  /// Puts the autocorrelations in the place of the signals.
  mutating func transform() {
    let transforming = transforming
    first.withUnsafeMutableBufferPointer { real in
      second.withUnsafeMutableBufferPointer { imaginary in
        transforming.forward(real, imaginary)
        transforming.square(real, imaginary)
        transforming.backward(real, imaginary)
      }
    }
  }
}
