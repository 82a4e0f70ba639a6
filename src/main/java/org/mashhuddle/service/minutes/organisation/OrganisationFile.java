package org.mashhuddle.service.minutes.organisation;

import java.nio.file.Path;
import java.util.Arrays;

/// The file with the certificate of the signer's organisation, and its password, for one signing.
public final class OrganisationFile implements AutoCloseable {

    private final Path path;
    private final char[] password;

    private OrganisationFile(Path path, char[] password) {
        this.path = path;
        this.password = password;
    }

    /// Takes the password over: it is zeroed by [#close()].
    public static OrganisationFile of(Path path, char[] password) {
        return new OrganisationFile(path, password);
    }

    Path path() {
        return path;
    }

    char[] password() {
        return password;
    }

    @Override
    public void close() {
        Arrays.fill(password, '\0');
    }

    /// Neither the path, which may have a person's name in it, nor the password.
    @Override
    public String toString() {
        return "OrganisationFile";
    }
}
