import TestSupport
import Testing

@testable import RehearseApp

/// Which of the models and voices that lie about is taken.
@Suite(.timedOnMainActor) @MainActor struct FoundModelTests {
  private func app(_ paths: [String]) -> App {
    let files = InMemoryFiles(Dictionary(uniqueKeysWithValues: paths.map { ($0, "") }))
    return Sitting(files: files).app
  }

  @Test(
    arguments: [
      (["ggml-tiny.bin", "ggml-base.en.bin", "ggml-large-v3.bin"], "ggml-base.en.bin"),
      (["ggml-small.en.bin", "ggml-small.bin", "ggml-base.bin"], "ggml-small.bin"),
      (["ggml-large-v3-turbo-q5_0.bin", "ggml-medium.bin"], "ggml-medium.bin"),
      (["ggml-mine.bin"], "ggml-mine.bin"),
      (["ggml-parakeet-tdt-0.6b-v3-f16.bin", "ggml-tiny.bin"], "ggml-tiny.bin"),
      (["ggml-parakeet-tdt-0.6b-v3-f16.bin"], nil),
      (["ggml-silero-v5.1.2.bin", "base.bin", "ggml-base.bin.part"], nil),
    ] as [([String], String?)])
  func `the most exact model that is soon done is taken`(names: [String], taken: String?) {
    let app = app(names.map { "/home/ada/.local/share/rehearse/models/\($0)" })
    #expect(RecogniserSearch(app).model?.lastPathPart == taken)
  }

  @Test(arguments: [
    "/home/ada/.local/share/whisper/ggml-base.bin",
    "/home/ada/.local/share/pywhispercpp/models/ggml-base.bin",
    "/home/ada/.cache/whisper.cpp/ggml-base.bin",
    "/usr/share/whisper.cpp-model-base/ggml-base.bin",
    "/usr/local/share/whisper-cpp/models/ggml-base.bin",
  ])
  func `models are looked for in the usual places`(path: String) {
    #expect(RecogniserSearch(app([path])).model == path)
  }

  @Test func `elsewhere nothing is looked for`() {
    #expect(RecogniserSearch(app(["/usr/share/llama/ggml-base.bin"])).model == nil)
  }

  @Test func `a voice has to be English and to have its settings beside it`() {
    let directory = "/home/ada/.local/share/piper/"
    let names = ["de_DE-a-medium.onnx", "en_US-b-low.onnx", "en_GB-c-medium.onnx"]
    let all = names.flatMap { [directory + $0, directory + $0 + ".json"] }
    #expect(PiperVoice(app(all)).path == directory + "en_GB-c-medium.onnx")
    #expect(PiperVoice(app([directory + "en_US-b-low.onnx"])).path == nil)
    #expect(PiperVoice(app(Array(all.prefix(2)))).path == nil)
  }
}
