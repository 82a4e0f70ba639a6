import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.codegen.JavaGenerator;
import org.jooq.codegen.JavaWriter;
import org.jooq.meta.TableDefinition;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/// Runs the real migrations on an in-memory H2 and generates the jOOQ classes from what came out.
/// Writes beside the classes which changes there are, by number and sum: an opening compares that with what a hub has.
/// Started as source: `java -cp ... Codegen.java BASEDIR TARGET CLASSES`.
final class Codegen {

    private static final String URL =
            "jdbc:h2:mem:codegen;DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    public static void main(String[] args) throws Exception {
        Flyway.configure()
                .dataSource(URL, "sa", "")
                .locations("filesystem:" + args[0] + "/src/main/resources/db/migration")
                .load()
                .migrate();
        writeDown(Path.of(args[2], "db", "changes.txt"));
        GenerationTool.generate(
                new Configuration()
                        .withJdbc(new Jdbc().withDriver("org.h2.Driver").withUrl(URL).withUser("sa").withPassword(""))
                        .withGenerator(
                                new Generator()
                                        .withName(Rows.class.getName())
                                        .withDatabase(
                                                new Database()
                                                        .withName("org.jooq.meta.h2.H2Database")
                                                        .withInputSchema("public")
                                                        .withOutputSchemaToDefault(true)
                                                        .withForcedTypes(
                                                                new ForcedType()
                                                                        .withName("INSTANT")
                                                                        .withIncludeTypes("(?i:timestamp.*with\\s+time\\s+zone)"))
                                                        .withExcludes("flyway_schema_history"))
                                        .withGenerate(new Generate().withImplicitJoinPathsManyToMany(false).withPojos(false).withDaos(false).withJavaTimeTypes(true))
                                        .withTarget(
                                                new Target()
                                                        .withPackageName("org.mashhuddle.store.db")
                                                        .withDirectory(args[1]))));
    }

    /// A row that belongs to nobody has settings of its own made for each part of its key and once more at the end:
    /// an extract of a county allocated two gigabytes by that. All rows of a table share one.
    public static final class Rows extends JavaGenerator {

        @Override
        protected void generateRecordClassFooter(TableDefinition table, JavaWriter out) {
            String shared = out.ref("org.jooq.impl.DefaultConfiguration");
            out.println();
            out.println("private static final %s OF_ALL = new %s();", shared, shared);
            out.println();
            out.println("{");
            out.println("attach(OF_ALL);");
            out.println("}");
        }
    }

    private static void writeDown(Path file) throws Exception {
        List<String> changes = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(URL, "sa", "");
                ResultSet made = connection
                        .createStatement()
                        .executeQuery("SELECT version, checksum, success FROM flyway_schema_history ORDER BY installed_rank")) {
            while (made.next()) {
                changes.add(made.getString(1) + " " + made.getObject(2) + " " + made.getBoolean(3));
            }
        }
        Files.createDirectories(file.getParent());
        Files.write(file, changes);
    }
}
