package org.mashhuddle.service.core;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.service.Verb;

/// Calls verbs of the demo day's services as each role, and judges by `access/verbs.txt` who may and who
/// may not. The arguments are blank, unknown or none.
public final class RoleWalk implements AutoCloseable {

    private static final Path VERBS = Path.of("src/test/resources/access/verbs.txt");

    private final Path folder;
    private final TestHub hub;
    private final Map<String, Method> methods = Verb.methods();

    public RoleWalk(Path folder) {
        this.folder = folder;
        this.hub = TestHub.demoDay(folder);
    }

    /// What each verb asks for, as it was written by hand.
    static Map<String, Permission> table() throws IOException {
        Map<String, Permission> table = new TreeMap<>();
        for (String line : Files.readAllLines(VERBS, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                String[] parts = line.split(" -> ", -1);
                table.put(parts[0], Permission.valueOf(parts[1]));
            }
        }
        return table;
    }

    /// The names in the table.
    public List<String> verbs() throws IOException {
        return List.copyOf(table().keySet());
    }

    /// Where a role is let in to a verb that it lacks, refused one that it has, or refused and yet said
    /// on the trail to have looked.
    public List<String> wrong(String verb) throws Exception {
        List<String> wrong = new ArrayList<>();
        Permission asked = table().get(verb);
        for (Role role : Role.values()) {
            long before = newest();
            boolean refused = isRefused(methods.get(verb), verb, role);
            if (refused == asked.roles().contains(role)) {
                wrong.add(role + (refused ? " is refused " : " is let in to ") + verb);
            }
            if (refused && newest() > before) {
                wrong.add(role + " is refused " + verb + ", and the trail says that they had it");
            }
        }
        return wrong;
    }

    private long newest() {
        return hub.database.trail().entries(1).getFirst().seq();
    }

    private boolean isRefused(Method verb, String name, Role role) throws Exception {
        Object service = Verb.service(hub.services, name);
        Actor actor = new Actor(new UserId(new UUID(7, role.ordinal())), Set.of(role));
        try {
            verb.invoke(service, new MadeArguments(folder, actor).of(verb));
            return false;
        } catch (InvocationTargetException answer) {
            return answer.getCause() instanceof Refusal refusal
                    && (refusal.kind() == Refusal.Kind.NOT_ALLOWED || refusal.kind() == Refusal.Kind.CHAIRS_COPY);
        }
    }

    @Override
    public void close() {
        hub.close();
    }
}
