/// The demo day: invented children, made through the services.
@NullMarked
package org.mashhuddle.service.demo;

import org.jspecify.annotations.NullMarked;
