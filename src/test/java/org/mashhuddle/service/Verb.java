package org.mashhuddle.service;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.service.children.SearchService;
import org.mashhuddle.service.governance.GovernanceServices;
import org.mashhuddle.service.hub.HubServices;
import org.mashhuddle.store.Tx;

/// One verb of a service, with how a test calls it.
///
/// @param name as `agendas.move(Actor, MeetingId, ItemId, int)`
/// @param reads whether it only looks
/// @param deeds what it leaves in the trail, in order
/// @param call on the open child, at this place of the day's script
/// @param onHidden the same, aimed at the restricted child; none where it is about no subject
public record Verb(String name, boolean reads, List<String> deeds, Call call, Optional<Call> onHidden) {

    public interface Call {
        Object on(Scene scene) throws Exception;
    }

    public static Verb look(String name, List<String> deeds, Call call) {
        return new Verb(name, true, deeds, call, Optional.empty());
    }

    public static Verb act(String name, List<String> deeds, Call call) {
        return new Verb(name, false, deeds, call, Optional.empty());
    }

    public Verb hidden(Call aimed) {
        return new Verb(name, reads, deeds, call, Optional.of(aimed));
    }

    /// Every public verb of every service.
    public static Set<String> all() {
        return methods().keySet();
    }

    /// The same, with the method that it is.
    public static NavigableMap<String, Method> methods() {
        NavigableMap<String, Method> verbs = new TreeMap<>();
        for (RecordComponent service : services().toList()) {
            for (Method method : service.getType().getDeclaredMethods()) {
                if (isVerb(method)) {
                    verbs.put(service.getName() + "." + signature(method), method);
                }
            }
        }
        return verbs;
    }

    private static Stream<RecordComponent> services() {
        return Stream.of(
                        Services.class,
                        ChildrenServices.class,
                        ListServices.class,
                        MinutesServices.class,
                        HubServices.class,
                        GovernanceServices.class)
                .flatMap(group -> Stream.of(group.getRecordComponents()))
                .filter(one -> !one.getType().isRecord());
    }

    /// The service that has the verb of this name.
    public static Object service(Services verbs, String name) throws ReflectiveOperationException {
        String noun = name.substring(0, name.indexOf('.'));
        RecordComponent found =
                services().filter(one -> one.getName().equals(noun)).findFirst().orElseThrow();
        Class<?> floor = found.getDeclaringRecord();
        return found.getAccessor()
                .invoke(Stream.of(
                                verbs,
                                verbs.children(),
                                verbs.printed(),
                                verbs.signed(),
                                verbs.hub(),
                                verbs.hub().governance())
                        .filter(floor::isInstance)
                        .findFirst()
                        .orElseThrow());
    }

    /// What one room lends another is public too, and is no verb: it stands within a transaction, or
    /// tells the search that something changed.
    private static boolean isVerb(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && Stream.of(method.getParameterTypes()).noneMatch(Tx.class::equals)
                && !(method.getDeclaringClass().equals(SearchService.class)
                        && method.getName().equals("changed"));
    }

    private static String signature(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public String toString() {
        return name;
    }
}
