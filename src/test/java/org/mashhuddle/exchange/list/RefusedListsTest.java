package org.mashhuddle.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is chosen in the place of a list is refused with a sentence that says what it is or what to do.
class RefusedListsTest {

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void eachIsRefusedInItsOwnWords(@TempDir Path folder) throws IOException {
        Map<Path, String> lists = RefusedLists.in(folder);
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> said = new LinkedHashMap<>();
        lists.forEach((file, sentence) -> {
            String name = String.valueOf(file.getFileName());
            expected.put(name, sentence);
            said.put(
                    name,
                    ListReader.read(file) instanceof ListReading.Refused(String named, String why) && named.equals(name)
                            ? why
                            : "is read");
        });
        assertThat(said).isEqualTo(expected).hasSizeGreaterThan(24);
    }
}
