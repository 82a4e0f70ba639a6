package org.mashhuddle.store.durable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// The hub's own place for database files, `huddle:` in a database address: the ordinary disk with
/// every write forced, in an order that a power cut cannot turn into a database that will not open.
/// Database files opened without it are only as safe as H2 alone, which is not safe.
public final class HuddleFilePath extends FilePathWrapper {

    /// The scheme in `jdbc:h2:huddle:/a/directory/hub`.
    public static final String SCHEME = "huddle";

    /// For H2, which makes one for each path; call [#register()] once before opening a database.
    public HuddleFilePath() {
        super();
    }

    /// Makes H2 know the scheme; doing it twice does no harm.
    public static void register() {
        FilePath.register(new HuddleFilePath());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new OrderedFile(super.open(mode));
    }
}
