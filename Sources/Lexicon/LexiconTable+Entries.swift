/// The places of the numbers in an entry's record. A string takes two: place and length.
enum EntryField {
  static let kind = 0
  static let severity = 1
  static let step = 2
  static let required = 3
  static let forbidden = 4
  static let tolerated = 5
  static let line = 6
  static let flagsBegin = 7
  static let passesBegin = 8
  static let examplesEnd = 9
  static let strings = 10
  static let count = 22
}

extension LexiconTable {
  mutating func addEntry(_ entry: Entry) {
    let kind: UInt32 =
      switch entry.kind {
      case .fault(let category): UInt32(FaultCategory.allCases.firstIndex(of: category) ?? 0)
      case .strength(let element): 100 + UInt32(ApologyElement.allCases.firstIndex(of: element) ?? 0)
      case .frame: 200
      }
    let severity = UInt32(Severity.allCases.firstIndex(of: entry.severity) ?? 0)
    var record = [
      kind, severity, UInt32(entry.step), entry.required.bits, entry.forbidden.bits, entry.tolerated.bits,
      UInt32(entry.line), UInt32(examples.count / 3),
    ]
    addExamples(entry.flags)
    record.append(UInt32(examples.count / 3))
    addExamples(entry.passes)
    record.append(UInt32(examples.count / 3))
    let strings = [
      entry.id, entry.message, entry.suggestion, entry.source, entry.detector ?? "", entry.file,
    ]
    for string in strings {
      let (place, length) = addText(string)
      record += [place, length]
    }
    entryRecords += record
  }

  private mutating func addExamples(_ list: [Example]) {
    for example in list {
      let (place, length) = addText(example.text)
      examples += [place, length, UInt32(example.line)]
    }
  }
}
