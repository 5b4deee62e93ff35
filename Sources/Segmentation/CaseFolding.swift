import CICU

/// Folds words to the form in which the lexicon knows them: NFKC case folding, one kind of apostrophe.
package struct CaseFolder: ~Copyable {
  /// Words longer than this many bytes are no words of any lexicon.
  package static let longestWord = 256

  private let buffer: UnsafeMutableBufferPointer<UInt8>

  /// Makes a folder with a buffer of its own.
  package init() { buffer = .allocate(capacity: Self.longestWord * 4) }

  deinit { buffer.deallocate() }

  /// Folds a word and passes its bytes on; they are valid during the call only. A word that is too long passes nothing.
  @inline(__always)
  package func fold<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard bytes.count <= Self.longestWord else { return body(UnsafeBufferPointer(rebasing: buffer[..<0])) }
    var isASCII = true
    for index in 0..<bytes.count {
      let byte = bytes[index]
      buffer[index] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if byte >= 0x80 { isASCII = false }
    }
    let count = isASCII ? bytes.count : foldWide(bytes)
    return body(UnsafeBufferPointer(rebasing: buffer[..<count]))
  }

  /// Folds a string, for what is not read from a draft.
  package static func fold(_ text: String) -> String {
    let folder = CaseFolder()
    var text = text
    return text.withUTF8 { bytes in
      folder.fold(bytes) { String(decoding: $0, as: UTF8.self) }
    }
  }

  private func foldWide(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var written: Int32 = 0
    let status = cicu_fold(
      bytes.baseAddress, Int32(bytes.count), buffer.baseAddress, Int32(buffer.count), &written)
    guard !cicu_failed(status), written <= buffer.count else { return 0 }
    return normalizeApostrophes(Int(written))
  }

  /// ’ ‘ ʼ ＇ ′ become '.
  private func normalizeApostrophes(_ count: Int) -> Int {
    var read = 0
    var write = 0
    let folded = UnsafeBufferPointer(rebasing: buffer[..<count])
    while read < count {
      let scalar = UTF8Sequence.scalar(at: read, in: folded)
      switch scalar.value {
      case 0x2018, 0x2019, 0x02BC, 0x2032, 0x60, 0xB4:
        buffer[write] = 0x27
        write += 1
      default:
        for offset in 0..<scalar.length { buffer[write + offset] = buffer[read + offset] }
        write += scalar.length
      }
      read += scalar.length
    }
    return write
  }
}
