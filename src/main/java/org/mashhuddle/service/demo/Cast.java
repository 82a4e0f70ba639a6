package org.mashhuddle.service.demo;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.subject.Subject;

/// The subjects of the demo day, each by a short key.
record Cast(Map<String, Subject> subjects) {

    /// Copies the map, in its order.
    Cast {
        subjects = Collections.unmodifiableMap(new LinkedHashMap<>(subjects));
    }

    Subject get(String key) {
        return Optional.ofNullable(subjects.get(key)).orElseThrow();
    }

    Collection<Subject> all() {
        return subjects.values();
    }

    @Override
    public String toString() {
        return "Cast[" + subjects.size() + "]";
    }
}
