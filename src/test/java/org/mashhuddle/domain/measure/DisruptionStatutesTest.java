package org.mashhuddle.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// In which Act each option of disrupting harm stands that a new hub begins with, against a list of its own: by the
/// Act and its section, as legislation.gov.uk heads it, what it gives. Who may make an NRM referral, by `domain.md`
/// 3.6.
class DisruptionStatutesTest {

    private static final Pattern OPTION = Pattern.compile(
            "INTO disruption_option .* VALUES \\(\\d+, '([^']*)', '([^']*)', '[^']*', (TRUE|FALSE)\\);");
    private static final Pattern RESPONDER = Pattern.compile("INTO first_responder .* VALUES \\(\\d+, '([^']*)'\\);");

    /// Act and section, and words that its heading has.
    private static final String ACTS = """
        Anti-social Behaviour, Crime and Policing Act 2014 s.1 = injunction
        Anti-social Behaviour, Crime and Policing Act 2014 s.35 = dispersal
        Anti-social Behaviour, Crime and Policing Act 2014 s.43 = community protection
        Anti-social Behaviour, Crime and Policing Act 2014 s.59 = public spaces protection
        Anti-social Behaviour, Crime and Policing Act 2014 s.80 = closure
        Anti-social Behaviour, Crime and Policing Act 2014 ss.76-80 = closure notice
        Bail Act 1976 s.3 = bail
        Child Abduction Act 1984 s.2; Children Act 1989 s.49 = child abduction
        Children Act 1989 s.50 = recovery
        Crime and Policing Act 2026 = respect order, youth injunction, child criminal exploitation prevention order
        Crime and Security Act 2010 s.24 = violence protection notice
        Family Law Act 1996 s.42 = non-molestation
        Housing Act 1985; Housing Act 1988 = tenancy
        Licensing Act 2003 s.51; Anti-social Behaviour, Crime and Policing Act 2014 s.116 = licensing review
        Modern Slavery Act 2015 s.23 = slavery and trafficking risk
        Modern Slavery Act 2015 ss.14-15 = slavery and trafficking prevention
        Offensive Weapons Act 2019 s.14 = knife crime prevention
        Policing and Crime Act 2009 s.34 = gang injunction
        Proceeds of Crime Act 2002 s.303Z1 = account freezing
        Senior Courts Act 1981 s.41 = wardship
        Sentencing Act 2020 s.330 = criminal behaviour
        Sentencing Act 2020 s.342A = serious violence reduction
        Sentencing Act 2020 s.345 = sexual harm prevention
        Serious Crime Act 2015 s.80A = drug dealing telecommunications
        Sexual Offences Act 2003 s.122A = sexual risk\
        """;

    private static final List<String> RESPONDERS = List.of(
            "Barnardo’s",
            "BAWSO",
            "Gangmasters and Labour Abuse Authority",
            "Home Office",
            "Kalayaan",
            "Local authority",
            "Medaille Trust",
            "Migrant Help",
            "NSPCC Child Trafficking Advice Centre",
            "National Crime Agency",
            "New Pathways",
            "Police",
            "Refugee Council",
            "Salvation Army",
            "Unseen");

    private static String seed() throws IOException {
        return new String(
                Objects.requireNonNull(DisruptionOption.class.getResourceAsStream("/db/migration/V94__measures.sql"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
    }

    private static Map<String, List<String>> acts() {
        Map<String, List<String>> acts = new TreeMap<>();
        ACTS.lines().map(line -> line.split(" = ", 2)).forEach(line -> acts.put(line[0], List.of(line[1].split(", "))));
        return acts;
    }

    @Test
    void eachOptionStandsInTheActThatGivesIt() throws IOException {
        Map<String, List<String>> expected = acts();
        Map<String, Integer> found = new TreeMap<>();
        OPTION.matcher(seed())
                .results()
                .filter(each -> !each.group(2).isEmpty())
                .forEach(each -> {
                    String label = each.group(1).toLowerCase(Locale.UK);
                    assertThat(expected).as(label).containsKey(each.group(2));
                    assertThat(Objects.requireNonNull(expected.get(each.group(2))))
                            .as(each.group(2))
                            .anyMatch(label::contains);
                    assertThat(each.group(3)).as(label).isEqualTo(each.group(2).contains("2026") ? "FALSE" : "TRUE");
                    found.merge(each.group(2), 1, Integer::sum);
                });
        assertThat(found.keySet()).containsExactlyElementsOf(expected.keySet());
        assertThat(found.remove("Crime and Policing Act 2026")).isEqualTo(3);
        assertThat(found.values()).containsOnly(1);
    }

    @Test
    void whoMayReferToTheNationalReferralMechanism() throws IOException {
        assertThat(RESPONDER.matcher(seed()).results().map(each -> each.group(1)))
                .containsExactlyInAnyOrderElementsOf(RESPONDERS);
    }
}
