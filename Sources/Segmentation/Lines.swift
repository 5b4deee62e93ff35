/// One line of a draft.
struct Line {
  /// Where the line begins, in bytes.
  let start: Int
  /// Where its text ends, before the line end and trailing blanks.
  let end: Int
  /// Where the next line begins.
  let next: Int
  /// Characters (scalars) of its text.
  let width: Int
  /// Whether the rules may see the line; quoted replies, signatures and code are out of scope.
  var inScope = true

  var isBlank: Bool { start == end }
}

extension Line {
  /// Splits bytes at LF, CR and CRLF.
  static func split(_ bytes: UnsafeBufferPointer<UInt8>) -> [Line] {
    var lines: [Line] = []
    var start = 0
    var index = 0
    while start < bytes.count {
      while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      var end = index
      if index < bytes.count {
        index += bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
      }
      while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
      var width = 0
      for byte in bytes[start..<end] where byte & 0xC0 != 0x80 { width += 1 }
      lines.append(Line(start: start, end: end, next: index, width: width))
      start = index
    }
    return lines
  }

  /// The text of the line without leading blanks.
  func text(in bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var begin = start
    while begin < end, bytes[begin] == 0x20 || bytes[begin] == 0x09 { begin += 1 }
    return UnsafeBufferPointer(rebasing: bytes[begin..<end])
  }
}

/// Tells a line end that wrapping put in from one that the writer meant.
///
/// ICU ends a sentence at every line feed. Greedy wrapping leaves a trace: a line ends where the next word would not have
/// fitted into the longest line. One such line proves nothing (the longest line always looks like it), so a second one,
/// or a word that cannot end a sentence, or a small letter after it in a text that uses capitals, has to agree.
struct Unwrapper {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let language: LanguageProfile
  private let widest: Int
  private let isWrapped: Bool
  /// Whether the text begins its sentences with capitals.
  let usesCapitals: Bool

  init(_ lines: [Line], in bytes: UnsafeBufferPointer<UInt8>, language: LanguageProfile) {
    self.bytes = bytes
    self.language = language
    var widest = 0
    var capitals = 0
    var beginsSentence = true
    for line in lines {
      guard line.inScope, !line.isBlank else {
        beginsSentence = true
        continue
      }
      widest = max(widest, line.width)
      if beginsSentence {
        switch Self.firstLetter(of: line.text(in: bytes)) {
        case .capital: capitals += 1
        case .small: capitals -= 1
        case .none: break
        }
      }
      beginsSentence = Self.endsSentence(line, in: bytes)
    }
    // The widest line always looks full, so one full line is no sign of wrapping.
    var full = 0
    for (line, next) in zip(lines, lines.dropFirst())
    where Self.joinable(line, next) && line.width + 1 + Self.firstWordWidth(next, in: bytes) > widest {
      full += 1
    }
    self.widest = widest
    isWrapped = full > 1
    usesCapitals = capitals >= 0
  }

  /// Whether the end of `line`, before `next`, is only a wrap.
  func isSoft(_ line: Line, before next: Line) -> Bool {
    guard Self.joinable(line, next) else { return false }
    let text = next.text(in: bytes)
    guard let first = text.first, !Self.beginsItem(text) else { return false }
    let startsSmall = first >= 0x61 && first <= 0x7A
    let lastWord = lastWord(of: line)
    if lastWord.hasSuffix("."), language.titles.contains(String(lastWord.dropLast())) { return true }
    let endsSentence =
      Self.endsSentence(line, in: bytes) && !language.abbreviations.contains(String(lastWord.dropLast()))
    // A short line that ends in a comma may be a greeting.
    let isGreeting = line.width < 30 && lastWord.hasSuffix(",")
    if startsSmall, usesCapitals, !endsSentence, !isGreeting { return true }
    guard (30...120).contains(widest) else { return false }
    guard line.width + 1 + Self.firstWordWidth(next, in: bytes) > widest else { return false }
    return isWrapped || (startsSmall && usesCapitals) || language.openWords.contains(lastWord)
  }

  private enum Letter { case capital, small }

  private static func firstLetter(of text: UnsafeBufferPointer<UInt8>) -> Letter? {
    for byte in text {
      if byte >= 0x41, byte <= 0x5A { return .capital }
      if byte >= 0x61, byte <= 0x7A { return .small }
    }
    return nil
  }

  private static func endsSentence(_ line: Line, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    [0x2E, 0x21, 0x3F, 0x3A].contains(bytes[line.end - 1])
  }

  private static func joinable(_ line: Line, _ next: Line) -> Bool {
    line.inScope && next.inScope && !line.isBlank && !next.isBlank
  }

  private static func firstWordWidth(_ line: Line, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var width = 0
    for byte in line.text(in: bytes) {
      if byte == 0x20 || byte == 0x09 { break }
      if byte & 0xC0 != 0x80 { width += 1 }
    }
    return width
  }

  /// Whether a line begins a list item or a heading.
  private static func beginsItem(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if text.count > 1, [0x2D, 0x2A, 0x2B, 0x23].contains(text[0]), [0x20, 0x23].contains(text[1]) {
      return true
    }
    if text.starts(with: [0xE2, 0x80, 0xA2]) { return true }
    let digits = text.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    return digits > 0 && digits < 3 && text.count > digits + 1
      && (text[digits] == 0x2E || text[digits] == 0x29) && text[digits + 1] == 0x20
  }

  /// The last word of a line, in lower case, with the marks after it.
  private func lastWord(of line: Line) -> String {
    var begin = line.end
    while begin > line.start, bytes[begin - 1] != 0x20 { begin -= 1 }
    return String(decoding: bytes[begin..<line.end], as: UTF8.self).lowercased()
  }
}
