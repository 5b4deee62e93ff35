import CICU

/// A call into ICU that failed.
public struct ICUError: Error, Equatable, Sendable {
  /// ICU's status code.
  public let code: Int32
  /// ICU's name for the code, for example `U_FILE_ACCESS_ERROR`.
  public let name: String

  /// Turns a status code into an error. This is the only place where ICU's codes are looked at: good calls may return
  /// negative warnings, so a status is never compared with zero.
  /// - Throws: ``ICUError`` if the status is a failure.
  static func check(_ code: Int32) throws(ICUError) {
    guard cicu_failed(code) else { return }
    throw ICUError(code: code, name: String(cString: cicu_error_name(code)))
  }
}

/// Facts about the ICU library in use.
public enum ICU {
  /// The version of the library, for example "72.1".
  public static var version: String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { buffer in
      guard let base = buffer.baseAddress else { return "" }
      cicu_version(base)
      return String(cString: base)
    }
  }

  /// The columns a scalar takes in a terminal: 0, 1 or 2.
  public static func width(of scalar: Unicode.Scalar) -> Int {
    Int(cicu_width(Int32(bitPattern: scalar.value)))
  }

  /// Whether a scalar is shown as a pictograph.
  static func isPictograph(_ scalar: UInt32) -> Bool {
    cicu_is_pictograph(Int32(bitPattern: scalar))
  }
}

/// An ICU break iterator over UTF-8 bytes.
struct Breaker: ~Copyable {
  enum Kind {
    case sentence, word
  }

  private let handle: OpaquePointer

  /// Opens an iterator for a language. The corresponding ICU function is `ubrk_open`.
  init(_ kind: Kind, language: String) throws(ICUError) {
    var opened: OpaquePointer?
    let code = cicu_breaker_open(kind == .sentence ? CICU_SENTENCE : CICU_WORD, language, &opened)
    try ICUError.check(code)
    guard let opened else { throw ICUError(code: code, name: "no break iterator") }
    handle = opened
  }

  deinit { cicu_breaker_close(handle) }

  /// Points the iterator at bytes that must stay in place while boundaries are read.
  func setText(_ bytes: UnsafeBufferPointer<UInt8>) throws(ICUError) {
    try ICUError.check(cicu_breaker_set_text(handle, bytes.baseAddress, Int64(bytes.count)))
  }

  /// Fills the buffers with the next boundaries (byte offsets) and rule statuses; fewer than fit means the end.
  func next(
    _ boundaries: UnsafeMutableBufferPointer<Int32>, _ statuses: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    Int(
      cicu_breaker_next(handle, boundaries.baseAddress, statuses.baseAddress, Int32(boundaries.count)))
  }
}
