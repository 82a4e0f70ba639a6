package org.mashhuddle.service;

import java.util.List;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.service.demo.DemoDay;

/// Every verb of the certificates. In a hub in memory the authority opens by the first user's
/// passphrase.
final class CertificateScript {

    private CertificateScript() {}

    static List<Verb> verbs() {
        return List.of(
                Verb.look(
                        "certificates.isApart(Viewer)",
                        List.of("authority.view"),
                        at -> at.verbs.certificates().isApart(at.viewer())),
                Verb.look(
                        "certificates.signers(Viewer)",
                        List.of("user.list"),
                        at -> at.verbs.certificates().signers(at.viewer())),
                Verb.look(
                        "certificates.freshSecret()",
                        List.of(),
                        at -> at.verbs.certificates().freshSecret()),
                Verb.look(
                        "certificates.sheet(Viewer, String)",
                        List.of("profile.view"),
                        at -> at.verbs.certificates().sheet(at.viewer(), "one two three four five")),
                Verb.act(
                        "certificates.certify(Actor, UserId, char[])",
                        List.of("authority.view", "certificate.issue"),
                        at -> {
                            at.verbs.certificates().certify(at.chair, chair(at), secret());
                            return "";
                        }),
                Verb.act(
                        "certificates.renew(Actor, char[])",
                        List.of("authority.view", "profile.view", "authority.renew"),
                        at -> {
                            at.verbs.certificates().renew(at.chair, secret());
                            return "";
                        }),
                Verb.act(
                        "certificates.withdraw(Actor, UserId, char[])",
                        List.of("authority.view", "certificate.withdraw"),
                        at -> {
                            Actor other = at.named;
                            at.verbs.certificates().withdraw(at.chair, other.user(), secret());
                            return "";
                        }));
    }

    private static UserId chair(Scene at) {
        return at.chair.user();
    }

    private static char[] secret() {
        return DemoDay.PASSPHRASE.toCharArray();
    }
}
