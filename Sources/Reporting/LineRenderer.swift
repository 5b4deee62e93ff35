import ApologyAnalysis

/// One finding a line, for editors and scripts: `file:line:column: severity: message [rule]`.
public struct LineRenderer: Renderer {
  /// Makes the renderer.
  public init() {}

  /// The report of each draft, in the order given.
  public func render(_ drafts: [CheckedDraft]) -> String {
    var output = ""
    for checked in drafts {
      for finding in checked.report.findings {
        let line = finding.range?.start.line ?? 1
        let column = finding.range?.start.column ?? 1
        output +=
          "\(checked.source):\(line):\(column): \(finding.severity.rawValue): \(finding.message) [\(finding.rule)]\n"
      }
    }
    return output
  }
}
