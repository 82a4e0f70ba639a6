package org.mashhuddle.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.fixture.AnOrganisation;
import org.mashhuddle.fixture.AnOrganisation.Use;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.minutes.organisation.OrganisationFile;

/// Minutes that are signed already, also with a certificate of an organisation: whoever may, is told so.
final class OrganisationScript {

    private OrganisationScript() {}

    static Object sign(Scene at, Path folder) {
        byte[] file = AnOrganisation.file(new AnOrganisation().person(AnOrganisation.keys("EC", 256), Use.signing()));
        try {
            Path path = Files.write(Files.createDirectories(folder).resolve("organisation.p12"), file);
            return at.verbs
                    .minutes()
                    .sign(
                            at.chair,
                            at.meeting,
                            Scene.passphrase(),
                            SigningReasons.over("heard by its named users only"),
                            OrganisationFile.of(path, AnOrganisation.PASSWORD.toCharArray()));
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.ALREADY_SIGNED) {
                throw refused;
            }
            return "";
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
