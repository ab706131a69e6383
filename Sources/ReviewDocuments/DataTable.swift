import WebPages

/// The figures behind a plot, folded away below it.
struct DataTable {
  /// Its id on the page, of our own making.
  var id: String
  /// What it shows.
  var caption: String
  /// The headings of its columns.
  var head: [String]
  /// Its rows, the first cell of each being its heading.
  var rows: [[String]]

  var values: PageTemplate.Values {
    [
      "id": id, "caption": caption, "head": head,
      "rows": rows.map { row -> PageTemplate.Values in
        ["name": row.first ?? "", "cells": Array(row.dropFirst())]
      },
    ]
  }

  /// What stands where there is no figure.
  static let none = "–"
}
