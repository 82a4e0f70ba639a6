package org.mashhuddle.document.layout;

/// The pages of looking after a hub that are about no meeting.
public record HubSheets(KeySheetLayout keys, ReadersLayout readers, LawLayout law) {}
