/// Takes out of the rules' sight what the writer of the draft did not write to be read as the apology: quoted replies,
/// signatures, code, addresses. Bytes are overwritten one for one in the copy that is analysed, so offsets stay true.
enum Scope {
  /// Marks lines that are out of scope.
  static func markLines(_ lines: inout [Line], in bytes: UnsafeBufferPointer<UInt8>) {
    let hasMarkdown = lines.contains { isMarkdown($0.text(in: bytes)) }
    var inFence = false
    var ended = false
    for index in lines.indices {
      let text = lines[index].text(in: bytes)
      if ended {
        lines[index].inScope = false
      } else if text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) {
        inFence.toggle()
        lines[index].inScope = false
      } else if inFence || text.first == 0x3E || (hasMarkdown && isIndentedCode(lines, at: index, in: bytes)) {
        lines[index].inScope = false
      } else if isSignature(lines[index], in: bytes) || text.starts(with: "-----Original Message".utf8) {
        ended = true
        lines[index].inScope = false
      } else if text.starts(with: "On ".utf8) {
        markAttribution(&lines, at: index, in: bytes)
      }
    }
  }

  /// Overwrites inline code, links and addresses with letters that are no word, and lines out of scope with blanks.
  static func mask(_ text: UnsafeMutableBufferPointer<UInt8>, lines: [Line]) {
    for line in lines {
      if line.inScope {
        maskCodeSpans(text, line.start..<line.end)
        maskAddresses(text, line.start..<line.end)
      } else {
        for index in line.start..<line.end { text[index] = 0x20 }
      }
    }
  }

  /// Whether a line shows that the text is Markdown: a heading or a fence.
  private static func isMarkdown(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) || text.starts(with: "# ".utf8)
      || text.starts(with: "## ".utf8)
  }

  /// Lines indented by six or more, as far as code in a list item is, after a blank line or more of them; elsewhere four
  /// may be a paragraph of a list item.
  private static func isIndentedCode(
    _ lines: [Line], at index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let line = lines[index]
    let indent = bytes[line.start..<line.end].prefix { $0 == 0x20 }.count
    guard !line.isBlank, indent >= 6, index > 0 else { return false }
    return lines[index - 1].isBlank || !lines[index - 1].inScope
  }

  /// A signature begins with "-- " alone on its line (RFC 3676, 4.3); mail programs strip the blank.
  private static func isSignature(_ line: Line, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    line.end - line.start == 2 && bytes[line.start] == 0x2D && bytes[line.start + 1] == 0x2D
  }

  /// "On Monday, Anna wrote:", on one line or wrapped over two.
  private static func markAttribution(
    _ lines: inout [Line], at index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    for last in index...min(index + 1, lines.count - 1) {
      if lines[last].isBlank { return }
      let text = lines[last].text(in: bytes)
      guard text.count >= 6, text.suffix(6).elementsEqual("wrote:".utf8) else { continue }
      for line in index...last { lines[line].inScope = false }
      return
    }
  }

  private static func maskCodeSpans(_ text: UnsafeMutableBufferPointer<UInt8>, _ range: Range<Int>) {
    var open: Int?
    for index in range where text[index] == 0x60 {
      guard let begin = open else {
        open = index
        continue
      }
      for masked in begin...index { text[masked] = 0x78 }
      open = nil
    }
  }

  private static func maskAddresses(_ text: UnsafeMutableBufferPointer<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard text[index] == 0x3A || text[index] == 0x40 else {
        index += 1
        continue
      }
      let isLink = index + 2 < range.upperBound && text[index + 1] == 0x2F && text[index + 2] == 0x2F
      let isMail = text[index] == 0x40 && index > range.lowerBound && !isBlank(text[index - 1])
      guard (text[index] == 0x3A && isLink) || isMail else {
        index += 1
        continue
      }
      var begin = index
      while begin > range.lowerBound, !isBlank(text[begin - 1]) { begin -= 1 }
      var end = index
      while end < range.upperBound, !isBlank(text[end]) { end += 1 }
      while end > index, [0x2E, 0x2C, 0x29, 0x3B, 0x21, 0x3F].contains(text[end - 1]) { end -= 1 }
      for masked in begin..<end { text[masked] = 0x78 }
      index = end
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x28 || byte == 0x3C || byte == 0x3E
  }
}
