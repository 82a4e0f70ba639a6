package org.mashhuddle.store.pages;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FileBaseDefault;

/// A disk that is a file, for tests in which something happens on it.
class FileDisk extends FileBaseDefault {

    private final FileChannel file;

    FileDisk(FileChannel file) {
        super();
        this.file = file;
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
        return file.read(target, position);
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        return file.write(source, position);
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    protected void implTruncate(long length) throws IOException {
        file.truncate(length);
    }

    @Override
    public void force(boolean withLength) throws IOException {
        file.force(withLength);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
