package org.mashhuddle.store.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentPagesTest {

    private static final byte[] PAGE = {1, 2, 3};
    private final RecentPages pages = new RecentPages();

    @Test
    void aPageIsFoundUnderItsOwnNumberAlone() {
        pages.keep(7, pages.age(), PAGE);
        assertThat(pages.page(7)).hasValue(PAGE);
        assertThat(pages.page(7 + 256)).isEmpty();
        pages.keep(7 + 256, pages.age(), PAGE);
        assertThat(pages.page(7)).isEmpty();
    }

    @Test
    void whatIsForgottenIsNeverFound() {
        pages.keep(7, pages.age(), PAGE);
        pages.forget();
        assertThat(pages.page(7)).isEmpty();
    }

    @Test
    void whatWasBeingReadWhileAPageWasWrittenOverIsNotKept() {
        long before = pages.age();
        pages.forget();
        pages.keep(7, before, PAGE);
        assertThat(pages.page(7)).isEmpty();
    }
}
