package org.mashhuddle.domain.meeting.attachment;

import java.util.UUID;

/// A file that is attached to an item.
public record AttachmentId(UUID value) {}
