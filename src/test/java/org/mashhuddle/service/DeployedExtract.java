package org.mashhuddle.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// An extract in the shape that councils deploy (the deployment's column names and their order),
/// written by hand and not by our own writer.
public final class DeployedExtract {

    private static final String PERSON = "pers_legacy_id,pers_person_id,pers_upn,pers_forename,pers_surname,pers_sex,"
            + "pers_gender,pers_ethnicity,pers_dob,pers_single_unique_id,pers_upn_unknown,pers_send_flag,"
            + "pers_expected_dob,pers_death_date,pers_is_mother,pers_nationality,pers_local_note";
    private static final String LINK = "link_table_id,link_person_id,link_identifier_type,link_identifier_value,"
            + "link_valid_from_date,link_valid_to_date";

    private DeployedExtract() {}

    /// A row of ssd_person.
    public static String person(
            String id, String upn, String given, String family, String born, String single, String send) {
        return "L%1$s,%1$s,%2$s,%3$s,%4$s,F,F,WBRI,%5$s 00:00:00.000,%6$s,,%7$s,NULL,NULL,,NULL,a note"
                .formatted(id, upn, given, family, born, single, send);
    }

    public static Path people(Path folder, String... rows) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("ssd_person.csv"), PERSON + "\n" + String.join("\n", rows) + "\n");
        return folder;
    }

    public static Path linked(Path folder, String... rows) throws IOException {
        Files.writeString(folder.resolve("ssd_linked_identifiers.csv"), LINK + "\n" + String.join("\n", rows) + "\n");
        return folder;
    }
}
