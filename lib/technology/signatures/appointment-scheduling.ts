/** Meeting calendars on pages. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Appointment scheduling',
  tools: [
    { name: 'Acuity Scheduling', loads: ['embed.acuityscheduling.com/', 'app.acuityscheduling.com/', 'app.squarespacescheduling.com/'] },
    { name: 'Cal.com', loads: ['app.cal.com/', 'cal.com/'] },
    { name: 'Calendly', loads: ['assets.calendly.com/', 'calendly.com/'] },
    { name: 'Doodle', loads: 'doodle.com/bp/' },
    { name: 'Google Calendar appointments', loads: 'calendar.google.com/calendar/appointments/' },
    { name: 'Microsoft Bookings', loads: ['outlook.office365.com/owa/calendar/', 'outlook.office365.com/book/', 'outlook.office.com/bookwithme/'] },
    { name: 'OnceHub', loads: ['cdn.oncehub.com/', 'cdn.scheduleonce.com/'] },
    { name: 'SavvyCal', loads: ['embed.savvycal.com/', 'savvycal.com/'] },
    { name: 'Setmore', loads: ['my.setmore.com/', 'booking.setmore.com/'] },
    { name: 'SimplyBook.me', loads: ['simplybook.me/', 'simplybook.it/'] },
    { name: 'TidyCal', loads: ['asset-tidycal.b-cdn.net/', 'tidycal.com/'] },
    { name: 'YouCanBookMe', loads: ['embed.ycb.me/', 'youcanbook.me/'] },
  ],
} satisfies SignatureFile;
