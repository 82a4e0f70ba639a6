@org.jspecify.annotations.NullMarked
package org.mashhuddle.domain.report.outside;
