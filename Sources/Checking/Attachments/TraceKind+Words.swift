import Inspecting

extension TraceKind {
  /// What stands there, to begin a sentence with.
  var phrase: String {
    switch self {
    case .unseenText: "text that nobody sees can be copied or searched"
    case .tinyText: "text too small to be read can be copied or searched"
    case .outsideText: "text outside what the page shows can be copied or searched"
    case .layerText: "a layer that is switched off holds text"
    case .layerOff: "the file has a layer that is switched off and can be switched on"
    case .earlierText: "the file still holds what stood in it before it was saved again"
    case .earlierSave: "the file holds an earlier version of itself that says the same"
    case .removedPage: "a page that was taken out still lies in the file"
    case .note: "a note lies on the page"
    case .unappliedRedaction: "a redaction was marked and never applied: what is below it is still there"
    case .formValue: "a form field is filled in"
    case .bookmark: "a bookmark identifies somebody"
    case .replacementText: "copying or reading aloud gives other words than the page shows"
    case .alternateText: "the words for those who do not see a picture, a link or a field identify somebody"
    case .script: "the file holds a script that runs in the reader's program"
    case .launch: "the file can start a program or send something away"
    case .opensByItself: "the file does something as soon as it is opened"
    case .insertion: "an insertion is tracked, with who made it"
    case .deletion: "a deletion is tracked: what was deleted is still there"
    case .move: "a move is tracked, with who made it"
    case .formatChange: "a change of format is tracked, with who made it"
    case .croppedPicture: "a picture is cropped, and what was cut off is still in the file"
    case .transparentPixels: "parts of the picture are only made transparent: what they showed is still there"
    case .earlierPicture: "the end of an earlier picture lies behind the picture"
    case .buildingBlock: "a text block that the document does not show identifies somebody"
    case .fieldCode: "the code of a field identifies somebody"
    case .coveringShape: "a filled shape lies over words, and what is below it can be got out"
    case .staleEntry: "a part that was taken out still lies in the file"
    case .linkTarget: "the address behind a link identifies somebody"
    case .comment: "a comment is still in the file"
    case .vanishedText: "text is formatted as hidden"
    case .backgroundText: "text has the colour of its background"
    case .hiddenSheet: "a sheet is hidden and can be shown"
    case .hiddenRows: "rows or columns are hidden and can be shown"
    case .hiddenSlide: "a slide is hidden and can be shown"
    case .speakerNotes: "a slide has speaker notes"
    case .customProperty: "the file has a property that somebody added"
    case .customXML: "the file holds data behind its text"
    case .externalContent: "the file fetches something from elsewhere when it is opened"
    case .remoteTemplate: "the file fetches its template from elsewhere when it is opened"
    case .macro: "the file holds a macro, a program that runs on the reader's computer"
    case .position: "the picture tells where it was taken"
    case .ownerOfCamera: "the picture names who owns the camera or took it"
    case .serialNumber:
      "the picture names the number of the camera, which every other picture from it bears too"
    case .widerThumbnail: "a small copy within shows something else than what readers see"
    case .markupComment: "a comment stands in the drawing"
    case .author: "the file names its author"
    case .lastEditor: "the file names who changed it last"
    case .organisation: "the file names the organisation that it was made in"
    case .programName: "the file names the program that made it"
    case .description: "the title, subject or keywords of the file identify somebody"
    case .pathOfComputer: "the file names a folder on somebody's computer"
    case .otherMetadata: "what the file says of itself identifies somebody"
    case .thumbnail: "the file holds a small picture of a page as it once was"
    case .embeddedFile: "another file lies within this one"
    case .embeddedText: "a file within this one identifies somebody"
    case .trailingData: "something is appended behind the end of the file"
    case .otherType: "the name of the file says that it is something else than it is"
    case .empty: "the file is empty"
    case .encrypted: "the file is under a password, so it was not checked"
    case .locked: "the file is encrypted against printing or copying, which keeps screen readers out too"
    case .cut: "the file is damaged or cut off, so it was not checked as a whole"
    case .scanned: "pages are pictures without text, so they were not checked"
    case .bomb: "the file unpacks to far more than it seems to hold, so it was not checked"
    case .tooLarge: "the file is too large or too complex to be checked"
    case .notInspectable: "files of this kind cannot be checked"
    }
  }

  /// What to do about it.
  var fix: String {
    switch self {
    case .unseenText, .tinyText, .outsideText, .vanishedText, .backgroundText, .buildingBlock, .fieldCode,
      .coveringShape:
      "Take the words out in the document that the file was made from, not by covering them, and make the file anew."
    case .layerText, .layerOff:
      "Delete the layer in the program that made the file, and make the file anew."
    case .earlierText, .earlierSave, .removedPage, .staleEntry:
      "Make the file anew from its document; “save as” or “reduce file size” leaves nothing of what was there before."
    case .note, .unappliedRedaction, .comment:
      "Delete all comments and marks, apply or delete redactions, and save the file under a new name."
    case .formValue: "Empty the form, or turn it into plain text."
    case .bookmark: "Rename the bookmark, or make the file anew without it."
    case .replacementText, .alternateText, .linkTarget:
      "Correct the words in the document that the file was made from, and make the file anew."
    case .script, .launch, .opensByItself, .macro:
      "Save the file without it: as a plain PDF, or as .docx, .xlsx or .pptx without macros."
    case .insertion, .deletion, .move, .formatChange:
      "Accept or reject all changes, switch tracking off, and save."
    case .hiddenSheet, .hiddenRows, .hiddenSlide: "Delete what is hidden, or show it."
    case .speakerNotes: "Delete the notes, or read them and accept this finding if they may be published."
    case .customProperty, .customXML, .author, .lastEditor, .organisation, .programName, .description,
      .pathOfComputer, .otherMetadata:
      "Remove it: File, Info, “Inspect document” in Word; File, Properties in other programs; then make the file anew."
    case .externalContent, .remoteTemplate:
      "Put the picture or the text itself into the file, and break the link."
    case .transparentPixels: "Fill those parts with one colour, and save the picture as a JPEG."
    case .earlierPicture: "Open the picture and save it under a new name."
    case .croppedPicture:
      "In Word, choose “Compress Pictures” with “Delete cropped areas”, or crop the picture itself."
    case .position, .ownerOfCamera, .serialNumber, .widerThumbnail, .thumbnail:
      "Save a copy without metadata: “export” with that option, or a screenshot of the picture."
    case .markupComment: "Delete the comment, or export the drawing as “optimised” or “plain” SVG."
    case .embeddedFile, .embeddedText: "Delete the file within it; publish it by itself if readers need it."
    case .trailingData: "Make the file anew from its document."
    case .otherType: "Give the file the ending that belongs to what it is."
    case .empty: "Put the real file in its place."
    case .encrypted, .locked: "Make the file anew without a password or restrictions."
    case .cut: "Make the file anew, and look at it before you put it here."
    case .scanned:
      "Publish the document that was scanned, or have two people read the pages and accept this finding."
    case .bomb, .tooLarge: "Split the file, or make it anew from its document."
    case .notInspectable:
      "Publish its words as a page, or the file as PDF, .docx, .odt, .xlsx, .pptx or a picture."
    }
  }
}
