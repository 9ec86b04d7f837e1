import Model

/// The ways in which more can be got out of a file than it shows, one by one.
package enum TraceKind: String, Sendable, CaseIterable, Codable {
  // PDF
  case unseenText, tinyText, outsideText, layerText, layerOff, earlierText, earlierSave, removedPage
  case note, unappliedRedaction, formValue, bookmark, replacementText, alternateText
  case script, launch, opensByItself
  // Office
  case insertion, deletion, move, formatChange, comment, vanishedText, backgroundText, hiddenSheet,
    hiddenRows, hiddenSlide
  case croppedPicture, buildingBlock, fieldCode, coveringShape, staleEntry, speakerNotes, customProperty,
    customXML,
    linkTarget, externalContent, remoteTemplate, macro
  // Images
  case transparentPixels, earlierPicture, position, ownerOfCamera, serialNumber, widerThumbnail, markupComment
  // Any
  case author, lastEditor, organisation, programName, description, pathOfComputer, otherMetadata, thumbnail
  case embeddedFile, embeddedText, trailingData
  case otherType, empty, encrypted, locked, cut, scanned, bomb, tooLarge, notInspectable

  /// How much a trace weighs.
  package enum Weight: Hashable, Sendable {
    case always(Severity)
    /// As much as this if its text identifies nobody, and an error if it does.
    case byItsText(otherwise: Severity?)
    /// An error if it names a person, a note for an organisation or a program.
    case ofPerson
  }

  package var category: InspectionCategory {
    switch self {
    case .unseenText, .tinyText, .outsideText, .replacementText, .alternateText, .vanishedText,
      .backgroundText,
      .hiddenSheet, .hiddenRows, .hiddenSlide, .speakerNotes:
      .hiddenText
    case .layerText, .layerOff, .croppedPicture, .transparentPixels: .hiddenLayer
    case .earlierText, .earlierSave, .removedPage, .staleEntry, .earlierPicture: .earlierRevision
    case .note, .unappliedRedaction, .formValue, .bookmark, .linkTarget: .annotation
    case .script, .launch, .opensByItself, .macro, .externalContent, .remoteTemplate: .activeContent
    case .insertion, .deletion, .move, .formatChange: .trackedChange
    case .buildingBlock, .fieldCode, .coveringShape: .hiddenText
    case .comment, .markupComment: .comment
    case .position: .location
    case .author, .lastEditor, .organisation, .programName, .description, .pathOfComputer, .otherMetadata,
      .thumbnail, .customProperty, .customXML, .ownerOfCamera, .serialNumber, .widerThumbnail:
      .metadata
    case .embeddedFile, .embeddedText, .trailingData: .embeddedFile
    case .otherType: .typeMismatch
    case .empty, .encrypted, .locked, .cut, .scanned, .bomb, .tooLarge, .notInspectable: .unreadable
    }
  }

  package var weight: Weight {
    switch self {
    case .author, .lastEditor, .ownerOfCamera: .ofPerson
    case .programName: .always(.note)
    case .organisation: .byItsText(otherwise: .note)
    case .bookmark, .alternateText, .description, .otherMetadata, .embeddedText, .customXML,
      .linkTarget, .fieldCode, .buildingBlock:
      .byItsText(otherwise: nil)
    case .customProperty, .markupComment, .earlierSave: .byItsText(otherwise: .note)
    case .thumbnail: .byItsText(otherwise: .warning)
    case .croppedPicture, .transparentPixels: .always(.warning)
    default: .always(.error)
    }
  }
}
