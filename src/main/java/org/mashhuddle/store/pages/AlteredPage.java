package org.mashhuddle.store.pages;

import java.io.IOException;

/// A page of the database on the disk is not as it was written. H2 hands it on among the causes of what
/// it says itself.
public final class AlteredPage extends IOException {

    private static final long serialVersionUID = 1;

    public AlteredPage() {
        super("A page of the database is not as it was written");
    }
}
